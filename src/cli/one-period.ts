import { type Diagnostic, hasErrors } from "../core/diagnostic/diagnostic.ts";
import type { Period } from "../core/pilot/cell.ts";
import type { KpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import type { WeeklyCost } from "../core/pilot/kpi/weekly-cost.ts";
import type { PeriodCells } from "../core/pilot/period-cells.ts";
import { ticketPlan } from "../core/pilot/ticket-plan.ts";
import type { PilotPlan } from "../core/schema/pilot-plan.ts";
import { type Call, UsageError } from "./command.ts";
import { askedEngine } from "./engine-options.ts";
import { printProblems } from "./print-problems.ts";
import { cliText } from "./text.ts";
import { askedPlan, mapFor, planBeside, settingsFor } from "./ticket-documents.ts";
import { planInForce, tellPlan, windowOption } from "./ticket-options.ts";
import { ticketPath } from "./ticket-path.ts";
import { ticketReading } from "./ticket-reading.ts";
import { costsBeside } from "./weekly-costs.ts";

/** One period of one ticket file, with all that holds for it. */
export type OnePeriod = {
  cells: PeriodCells;
  settings: KpiSettings;
  costs: readonly WeeklyCost[];
  diagnostics: readonly Diagnostic[];
};

/** The period that the plan speaks of; where it speaks of both, the baseline unless told otherwise. */
function periodOf(plan: PilotPlan | null, { options, language }: Call): Period {
  const asked = options.period;
  if (asked === "pilot" || asked === "baseline") return asked;
  if (asked !== undefined) throw new UsageError(cliText(language).periodWrong(String(asked)));
  return plan?.windows.pilot !== undefined && plan.windows.baseline === undefined
    ? "pilot"
    : "baseline";
}

/** Options of commands that look at one period: which days, and which of a plan's two periods. */
export const onePeriodOptions = {
  window: { type: "string" },
  period: { type: "string" },
} as const;

export const onePeriodHelp = {
  "window FROM..TO": {
    "zh-Hant": "起訖日（含當天）；沒給就用計畫的期間，再沒有就是整個檔案",
    en: "First and last day; else the plan's, else the whole file",
  },
  "period NAME": {
    "zh-Hant": "計畫有兩期時看哪一期：baseline（預設）或 pilot",
    en: "Which period of a plan with two: baseline (the default) or pilot",
  },
};

/** Reads the file that a command names, as its plan says; null when documents are faulty. Problems are printed. */
export async function readOnePeriod(call: Call): Promise<OnePeriod | null> {
  const [file = ""] = call.positionals;
  const engine = askedEngine(call);
  const path = await ticketPath(file, call, engine.source);
  const found = (await askedPlan("plan", call)) ?? (await planBeside(path));
  const { settings, diagnostics } = await settingsFor(found, call);
  const map = await mapFor(path, call);
  const ofDocuments = [...(found?.diagnostics ?? []), ...(map?.diagnostics ?? []), ...diagnostics];
  if (hasErrors(ofDocuments)) {
    printProblems(ofDocuments, call);
    return null;
  }
  const days = windowOption("window", call);
  const period = periodOf(found?.value ?? null, call);
  const plan = planInForce(found?.value ?? null, days ? { [period]: days } : {}, call);
  tellPlan(file, found, call);
  const reading = ticketPlan(plan, { file, period, columnMap: map?.value ?? null });
  const source = engine.source === "table" ? file : path;
  const progress = ticketReading(reading, call);
  const summary = await engine.for(plan).read(source, reading, settings, progress.reading);
  progress.done();
  const ofCosts = await costsBeside(path);
  printProblems([...ofDocuments, ...ofCosts.diagnostics, ...summary.diagnostics], call);
  const [cells] = summary.periods;
  if (cells === undefined) return null;
  return { cells, settings, costs: ofCosts.costs, diagnostics: summary.diagnostics };
}
