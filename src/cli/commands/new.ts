import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseDocument, visit } from "yaml";
import { writeFileAtomically } from "../../adapters/files.ts";
import { type DocumentKind, documents } from "../../core/schema/documents.ts";
import { jsonSchemaPath, jsonSchemaText } from "../../core/schema/json-schema.ts";
import { type Command, UsageError } from "../command.ts";
import { shippedWorkspace } from "../shipped-workspace.ts";
import { cliText } from "../text.ts";

const catalogues = [
  "decision-questions",
  "risk-matrix",
  "procurement-checklist",
  "kpis",
  "contract-clauses",
  "cost-lines",
  "facts",
  "journey",
] satisfies DocumentKind[];

/** A catalogue as shipped, without what the sample decision ticked, waived, signed or renamed. */
function untouched(yaml: string): string {
  const document = parseDocument(yaml);
  visit(document, {
    Pair: (_, pair) =>
      /^(done|waiver|renamed)$/.test(String(pair.key)) ? visit.REMOVE : undefined,
  });
  return document.toString({ lineWidth: 0 });
}

async function starterFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const kind of catalogues) {
    const { path } = documents[kind];
    files.set(path, untouched(await readFile(join(shippedWorkspace, path), "utf8")));
  }
  const starter = join(import.meta.dirname, "../starter");
  files.set(documents.decision.path, await readFile(join(starter, "decision.yaml"), "utf8"));
  files.set("scorecards/vendor-a.yaml", await readFile(join(starter, "vendor.yaml"), "utf8"));
  for (const kind of Object.keys(documents) as DocumentKind[]) {
    files.set(jsonSchemaPath(kind), jsonSchemaText(kind));
  }
  return files;
}

export const newCommand: Command = {
  usage: "new DIR",
  summary: {
    "zh-Hant": "在 DIR 建立一個新的評選資料夾：完整的題庫與檢核表，加上待填的決定與廠商檔",
    en: "Start a workspace in DIR: all catalogues, and a decision and a vendor to fill in",
  },
  positionals: { least: 1, most: 1 },
  run: async ({ terminal, language, positionals: [folder = "."] }) => {
    const root = resolve(terminal.folder, folder);
    const text = cliText(language);
    if (["checklists", "scorecards", "pilots"].some((name) => existsSync(join(root, name)))) {
      throw new UsageError(text.folderNotEmpty(root));
    }
    for (const [path, content] of await starterFiles()) {
      await writeFileAtomically(join(root, path), content);
    }
    const word = /\s/.test(folder) ? `"${folder}"` : folder;
    terminal.out(`${text.started(word)}\n`);
    return 0;
  },
};
