import { resolve } from "node:path";
import { readTicketFile } from "../../adapters/ticket-file.ts";
import { hasErrors } from "../../core/diagnostic/diagnostic.ts";
import type { Period } from "../../core/pilot/cell.ts";
import { kpiOutputOf } from "../../core/pilot/kpi/kpi-report.ts";
import { kpiTable } from "../../core/pilot/kpi/kpi-table.ts";
import { ticketPlan } from "../../core/pilot/ticket-plan.ts";
import type { PilotPlan } from "../../core/schema/pilot-plan.ts";
import type { Command } from "../command.ts";
import { kpisInTerminal } from "../kpis-in-terminal.ts";
import { printProblems } from "../print-problems.ts";
import { readTicketDocuments } from "../ticket-documents.ts";
import { planInForce, ticketOptionHelp, ticketOptions, windowOption } from "../ticket-options.ts";

/** The period that the plan speaks of; where it speaks of both, the baseline unless told otherwise. */
function periodOf({ windows }: PilotPlan, asked: unknown): Period {
  if (asked === "pilot" || asked === "baseline") return asked;
  return windows.baseline === undefined && windows.pilot !== undefined ? "pilot" : "baseline";
}

export const kpi: Command = {
  usage: "kpi TICKETS",
  summary: {
    "zh-Hant": "由工單的時間戳記重算一期的指標；列出母體、排除原因與定義",
    en: "Recompute the KPIs of one period from timestamps, with population, exclusions, definitions",
  },
  options: { ...ticketOptions, window: { type: "string" }, period: { type: "string" } },
  optionHelp: {
    ...ticketOptionHelp,
    "window FROM..TO": {
      "zh-Hant": "起訖日（含）；未給則用計畫的期間，再沒有就是整個檔案",
      en: "First and last day; else the plan's, else the whole file",
    },
    "period NAME": {
      "zh-Hant": "計畫有兩期時看哪一期：baseline 或 pilot",
      en: "Which period of a plan with two: baseline or pilot",
    },
  },
  positionals: { least: 1, most: 1 },
  yieldsData: true,
  run: async (call) => {
    const { terminal, language, wantsJson, positionals, options } = call;
    const { plan: written, settings, diagnostics } = await readTicketDocuments(call);
    if (hasErrors(diagnostics)) {
      printProblems(diagnostics, call);
      return 1;
    }
    const days = windowOption("window", call);
    const period = periodOf(written ?? { ...planInForce(null, {}, call) }, options.period);
    const plan = planInForce(written, days ? { [period]: days } : {}, call);
    const [file = ""] = positionals;
    const path = resolve(terminal.folder, file);
    const summary = await readTicketFile(path, ticketPlan(plan, { file, period }), settings);
    printProblems([...diagnostics, ...summary.diagnostics], call);
    const [cells] = summary.periods;
    if (cells === undefined) return 1;
    const output = kpiOutputOf(cells, kpiTable(cells, settings));
    terminal.out(
      wantsJson ? `${JSON.stringify(output, null, 2)}\n` : kpisInTerminal(output, language),
    );
    return hasErrors(summary.diagnostics) ? 1 : 0;
  },
};
