import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument, visit } from "yaml";
import type { SourceFile } from "../core/parse/source-file.ts";
import { type DocumentKind, documents } from "../core/schema/documents.ts";
import { jsonSchemaPath, jsonSchemaText } from "../core/schema/json-schema.ts";
import { shippedWorkspace } from "./shipped-workspace.ts";

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

const vendor = "scorecards/vendor-a.yaml";

/** What a new decision starts from on a disk: every catalogue, a decision and a vendor to fill in. */
export async function starterFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const kind of catalogues) {
    const { path } = documents[kind];
    files.set(path, untouched(await readFile(join(shippedWorkspace, path), "utf8")));
  }
  const starter = join(import.meta.dirname, "starter");
  files.set(documents.decision.path, await readFile(join(starter, "decision.yaml"), "utf8"));
  files.set(vendor, await readFile(join(starter, "vendor.yaml"), "utf8"));
  for (const kind of Object.keys(documents) as DocumentKind[]) {
    files.set(jsonSchemaPath(kind), jsonSchemaText(kind));
  }
  return files;
}

/** The same for the workbench, where vendors are added by name: no stand-in, and no schemas. */
export async function starterForWorkbench(): Promise<SourceFile[]> {
  const files = [...(await starterFiles())].filter(([path]) => path.startsWith("checklists/"));
  return files.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}
