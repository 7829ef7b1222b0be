import { readTicketExport } from "../../adapters/ticket-export.ts";
import { hasErrors } from "../../core/diagnostic/diagnostic.ts";
import type { Period } from "../../core/pilot/cell.ts";
import { kpiOutputOf } from "../../core/pilot/kpi/kpi-report.ts";
import { kpiTable } from "../../core/pilot/kpi/kpi-table.ts";
import { ticketPlan } from "../../core/pilot/ticket-plan.ts";
import type { PilotPlan } from "../../core/schema/pilot-plan.ts";
import { type Call, type Command, UsageError } from "../command.ts";
import { kpisInTerminal } from "../kpis-in-terminal.ts";
import { printProblems } from "../print-problems.ts";
import { cliText } from "../text.ts";
import { askedPlan, mapFor, planBeside, settingsFor } from "../ticket-documents.ts";
import {
  planInForce,
  tellPlan,
  ticketOptionHelp,
  ticketOptions,
  windowOption,
} from "../ticket-options.ts";
import { ticketPath } from "../ticket-path.ts";
import { costsBeside } from "../weekly-costs.ts";

/** The period that the plan speaks of; where it speaks of both, the baseline unless told otherwise. */
function periodOf(plan: PilotPlan | null, { options, language }: Call): Period {
  const asked = options.period;
  if (asked === "pilot" || asked === "baseline") return asked;
  if (asked !== undefined) throw new UsageError(cliText(language).periodWrong(String(asked)));
  return plan?.windows.pilot !== undefined && plan.windows.baseline === undefined
    ? "pilot"
    : "baseline";
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
      "zh-Hant": "起訖日（含當天）；沒給就用計畫的期間，再沒有就是整個檔案",
      en: "First and last day; else the plan's, else the whole file",
    },
    "period NAME": {
      "zh-Hant": "計畫有兩期時看哪一期：baseline（預設）或 pilot",
      en: "Which period of a plan with two: baseline (the default) or pilot",
    },
  },
  positionals: { least: 1, most: 1 },
  json: "in-a-pipe",
  run: async (call) => {
    const { terminal, language, wantsJson, positionals } = call;
    const [file = ""] = positionals;
    const path = await ticketPath(file, call);
    const found = (await askedPlan("plan", call)) ?? (await planBeside(path));
    const { settings, diagnostics } = await settingsFor(found, call);
    const map = await mapFor(path, call);
    const ofDocuments = [
      ...(found?.diagnostics ?? []),
      ...(map?.diagnostics ?? []),
      ...diagnostics,
    ];
    if (hasErrors(ofDocuments)) {
      printProblems(ofDocuments, call);
      return 1;
    }
    const written = found?.value ?? null;
    const days = windowOption("window", call);
    const period = periodOf(written, call);
    const plan = planInForce(written, days ? { [period]: days } : {}, call);
    tellPlan(file, found, call);
    const reading = ticketPlan(plan, { file, period, columnMap: map?.value ?? null });
    const summary = await readTicketExport(path, reading, settings);
    const { costs, diagnostics: ofCosts } = await costsBeside(path);
    printProblems([...ofDocuments, ...ofCosts, ...summary.diagnostics], call);
    const [cells] = summary.periods;
    if (cells === undefined) return 1;
    const rows = kpiTable(cells, settings, costs);
    const output = kpiOutputOf(cells, rows);
    terminal.out(
      wantsJson ? `${JSON.stringify(output, null, 2)}\n` : kpisInTerminal(output, rows, language),
    );
    return hasErrors(summary.diagnostics) || output.included === 0 ? 1 : 0;
  },
};
