import { resolve } from "node:path";
import { readTicketFile } from "../../adapters/ticket-file.ts";
import { type Diagnostic, hasErrors } from "../../core/diagnostic/diagnostic.ts";
import type { Period } from "../../core/pilot/cell.ts";
import { compareCells } from "../../core/pilot/compare/compare-cells.ts";
import { compareOutputOf } from "../../core/pilot/compare/compare-report.ts";
import type { Comparison } from "../../core/pilot/comparison.ts";
import { ticketPlan } from "../../core/pilot/ticket-plan.ts";
import type { Call, Command } from "../command.ts";
import { comparisonInTerminal } from "../comparison-in-terminal.ts";
import { printProblems } from "../print-problems.ts";
import { readTicketDocuments } from "../ticket-documents.ts";
import { planInForce, ticketOptionHelp, ticketOptions, windowOption } from "../ticket-options.ts";

type Compared = { comparison: Comparison | null; diagnostics: Diagnostic[] };

async function compareFiles(call: Call): Promise<Compared> {
  const { plan: written, settings, diagnostics } = await readTicketDocuments(call);
  if (hasErrors(diagnostics)) return { comparison: null, diagnostics };
  const baselineDays = windowOption("baseline", call);
  const pilotDays = windowOption("pilot", call);
  const windows = {
    ...(baselineDays ? { baseline: baselineDays } : {}),
    ...(pilotDays ? { pilot: pilotDays } : {}),
  };
  const plan = planInForce(written, windows, call);
  const [baselineFile = "", pilotFile = ""] = call.positionals;
  const read = async (file: string, period: Period) => {
    const summary = await readTicketFile(
      resolve(call.terminal.folder, file),
      ticketPlan(plan, { file, period }),
      settings,
    );
    diagnostics.push(...summary.diagnostics);
    return summary.periods[0];
  };
  const baseline = await read(baselineFile, "baseline");
  const pilot = await read(pilotFile, "pilot");
  const comparison = baseline && pilot ? compareCells(baseline, pilot, settings) : null;
  return { comparison, diagnostics };
}

export const compare: Command = {
  usage: "compare BASELINE PILOT",
  summary: {
    "zh-Hant": "比較基準期與試點期的工單：資料是否合格、各指標的差異與判定；同一個檔案可以兼作兩期",
    en: "Compare the tickets of baseline and pilot: fitness, differences, verdicts; one file may serve both",
  },
  options: { ...ticketOptions, baseline: { type: "string" }, pilot: { type: "string" } },
  optionHelp: {
    ...ticketOptionHelp,
    "baseline FROM..TO": {
      "zh-Hant": "基準期的起訖日（含），取代計畫裡的期間",
      en: "First and last day of the baseline, in place of the plan's",
    },
    "pilot FROM..TO": {
      "zh-Hant": "試點期的起訖日（含），取代計畫裡的期間",
      en: "First and last day of the pilot, in place of the plan's",
    },
  },
  positionals: { least: 2, most: 2 },
  yieldsData: true,
  run: async (call) => {
    const { comparison, diagnostics } = await compareFiles(call);
    printProblems(diagnostics, call);
    if (comparison === null) return 1;
    const { terminal, language, wantsJson } = call;
    terminal.out(
      wantsJson
        ? `${JSON.stringify(compareOutputOf(comparison), null, 2)}\n`
        : comparisonInTerminal(comparison, language),
    );
    return hasErrors(diagnostics) ? 1 : 0;
  },
};
