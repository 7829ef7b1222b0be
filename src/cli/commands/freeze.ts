import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { withFileProblems } from "../../adapters/file-problem.ts";
import { writeFileAtomically } from "../../adapters/files.ts";
import { panelFindings } from "../../core/decide/panel/panel-findings.ts";
import { type Diagnostic, hasErrors } from "../../core/diagnostic/diagnostic.ts";
import type { Workspace } from "../../core/parse/workspace.ts";
import { isDay } from "../../core/schema/day.ts";
import type { Freeze } from "../../core/schema/decision.ts";
import { documents } from "../../core/schema/documents.ts";
import { freezeHash } from "../../core/stages/freeze-hash.ts";
import { type Call, type Command, UsageError } from "../command.ts";
import { readDecisionFolder } from "../decision-folder.ts";
import { printProblems } from "../print-problems.ts";
import { cliText } from "../text.ts";
import { today } from "../today.ts";

const kinds = ["kpis", "criteria"] as const;

function asked({ options, language }: Call): Pick<Freeze, "what" | "by" | "on"> {
  const what = kinds.find((kind) => kind === options.what);
  const by = String(options.by ?? "").trim();
  const on = String(options.on ?? today());
  if (what === undefined || by === "") throw new UsageError(cliText(language).freezeNeeds);
  if (!isDay(on)) throw new UsageError(cliText(language).freezeDayWrong(on));
  return { what, by, on };
}

/** Adds one entry at the end of `freezes`; comments, order and quoting of the rest stay. */
async function record(path: string, freeze: Freeze): Promise<void> {
  const document = parseDocument(await withFileProblems(path, () => readFile(path, "utf8")));
  const entry = document.createNode(freeze, { flow: true });
  if (document.has("freezes")) document.addIn(["freezes"], entry);
  else document.set("freezes", document.createNode([entry]));
  await writeFileAtomically(path, document.toString({ lineWidth: 0 }));
}

/** A breach of the rules, such as "not frozen yet", is no reason not to freeze; wrong data is. */
function canFreeze(diagnostics: readonly Diagnostic[], workspace: Workspace, asOf: string) {
  const breaches = new Set(panelFindings(workspace, asOf).map(({ code }) => code));
  return !hasErrors(diagnostics.filter(({ code }) => !breaches.has(code)));
}

export const freezeCommand: Command = {
  usage: "freeze [DIR]",
  summary: {
    "zh-Hant":
      "凍結指標或評選準則：把目前內容的雜湊、姓名與日期寫進 decision.yaml，之後的改動會顯示在報告",
    en: "Freeze KPIs or criteria: hash, name and day go into decision.yaml; later changes show in the report",
  },
  options: { what: { type: "string" }, by: { type: "string" }, on: { type: "string" } },
  optionHelp: {
    "what KIND": {
      "zh-Hant": "kpis（指標）或 criteria（準則、權重、方法）",
      en: "kpis, or criteria (with weights and method)",
    },
    "by NAME": { "zh-Hant": "簽核人", en: "Who signs" },
    "on DAY": {
      "zh-Hant": "簽核日，預設今天；不能晚於 decision.yaml 的 asOf",
      en: "Day of the signature, today unless given; not after asOf in decision.yaml",
    },
  },
  positionals: { least: 0, most: 1 },
  run: async (call) => {
    const { what, by, on } = asked(call);
    const { folder, workspace, diagnostics } = await readDecisionFolder(call);
    printProblems(diagnostics, call);
    const asOf = workspace?.decision.value.asOf ?? today();
    const isSound = workspace !== null && canFreeze(diagnostics, workspace, asOf);
    const hash = isSound ? freezeHash(workspace, what) : null;
    const text = cliText(call.language);
    if (hash === null) {
      call.terminal.err(`${text.nothingToFreeze}\n`);
      return 1;
    }
    if (on > asOf) throw new UsageError(text.freezeAfterAsOf(on, asOf));
    await record(join(folder, documents.decision.path), { what, hash, by, on });
    call.terminal.out(`${text.frozen(text.frozenParts[what], hash)}\n`);
    return 0;
  },
};
