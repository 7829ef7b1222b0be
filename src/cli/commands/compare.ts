import { type Diagnostic, hasErrors } from "../../core/diagnostic/diagnostic.ts";
import type { Period } from "../../core/pilot/cell.ts";
import { compareCells } from "../../core/pilot/compare/compare-cells.ts";
import { compareOutputOf } from "../../core/pilot/compare/compare-report.ts";
import type { Comparison } from "../../core/pilot/comparison.ts";
import type { KpiSettings } from "../../core/pilot/kpi/kpi-settings.ts";
import { ticketPlan } from "../../core/pilot/ticket-plan.ts";
import type { Call, Command } from "../command.ts";
import { comparisonInTerminal } from "../comparison-in-terminal.ts";
import { comparisonPlans } from "../comparison-plans.ts";
import {
  type AskedEngine,
  askedEngine,
  engineOptionHelp,
  engineOptions,
} from "../engine-options.ts";
import { printProblems } from "../print-problems.ts";
import { type FoundMap, type FoundPlan, mapFor, settingsFor } from "../ticket-documents.ts";
import {
  planInForce,
  tellPlan,
  ticketOptionHelp,
  ticketOptions,
  windowOption,
} from "../ticket-options.ts";
import { ticketPath } from "../ticket-path.ts";
import { readingOptionHelp, readingOptions, ticketReading } from "../ticket-reading.ts";
import { costsBeside } from "../weekly-costs.ts";

type Compared = { comparison: Comparison | null; diagnostics: readonly Diagnostic[] };

/** One of the two files: where it is, by which plan it is read, and as which period. */
type Side = {
  file: string;
  path: string;
  found: FoundPlan | null;
  map: FoundMap | null;
  period: Period;
};

async function readSide(side: Side, settings: KpiSettings, engine: AskedEngine, call: Call) {
  const { file, path, found, map, period } = side;
  const days = windowOption(period, call);
  const plan = planInForce(found?.value ?? null, days ? { [period]: days } : {}, call);
  tellPlan(file, found, call);
  const reading = ticketPlan(plan, { file, period, columnMap: map?.value ?? null });
  const progress = ticketReading(reading, call);
  const source = engine.source === "table" ? file : path;
  const summary = await engine.for(plan).read(source, reading, settings, progress.reading);
  progress.done();
  return summary;
}

async function compareFiles(call: Call): Promise<Compared> {
  const [baselineFile = "", pilotFile = ""] = call.positionals;
  const engine = askedEngine(call);
  const baselinePath = await ticketPath(baselineFile, call, engine.source);
  const pilotPath = await ticketPath(pilotFile, call, engine.source);
  const plans = await comparisonPlans(baselinePath, pilotPath, call);
  const { settings, diagnostics } = await settingsFor(plans.pilot ?? plans.baseline, call);
  const ofPlans = [plans.baseline, plans.pilot].flatMap((found) => found?.diagnostics ?? []);
  const baselineMap = await mapFor(baselinePath, call);
  const pilotMap = await mapFor(pilotPath, call);
  const ofMaps = [baselineMap, pilotMap].flatMap((found) => found?.diagnostics ?? []);
  const ofDocuments = [...new Set([...ofPlans, ...ofMaps, ...diagnostics])];
  if (hasErrors(ofDocuments)) return { comparison: null, diagnostics: ofDocuments };
  const ofBaseline = { file: baselineFile, path: baselinePath, found: plans.baseline };
  const ofPilot = { file: pilotFile, path: pilotPath, found: plans.pilot };
  const sides = [
    { ...ofBaseline, map: baselineMap, period: "baseline" },
    { ...ofPilot, map: pilotMap, period: "pilot" },
  ] as const;
  const summaries = [];
  for (const side of sides) summaries.push(await readSide(side, settings, engine, call));
  const [baseline, pilot] = summaries.map(({ periods }) => periods[0]);
  const before = await costsBeside(baselinePath);
  const after = await costsBeside(pilotPath);
  const costs = { baseline: before.costs, pilot: after.costs };
  return {
    comparison: baseline && pilot ? compareCells(baseline, pilot, settings, { costs }) : null,
    diagnostics: [
      ...ofDocuments,
      ...before.diagnostics,
      ...after.diagnostics,
      ...summaries.flatMap((summary) => summary.diagnostics),
    ],
  };
}

export const compare: Command = {
  usage: "compare BASELINE PILOT",
  summary: {
    "zh-Hant": "比較基準期與試點期的工單：資料是否合格、各指標的差異與判定；同一個檔案可以兼作兩期",
    en: "Compare the tickets of baseline and pilot: fitness, differences, verdicts; one file may serve both",
  },
  options: {
    ...ticketOptions,
    ...engineOptions,
    ...readingOptions,
    "baseline-plan": { type: "string" },
    baseline: { type: "string" },
    pilot: { type: "string" },
  },
  optionHelp: {
    ...ticketOptionHelp,
    ...engineOptionHelp,
    ...readingOptionHelp,
    "baseline-plan FILE": {
      "zh-Hant": "基準期檔案自己的 pilot.yaml；沒給就用檔案旁邊的，再沒有就與試點期相同",
      en: "The baseline file's own pilot.yaml; else the one beside it, else that of the pilot",
    },
    "baseline FROM..TO": {
      "zh-Hant": "基準期的起訖日（含當天），取代計畫裡的期間",
      en: "First and last day of the baseline, in place of the plan's",
    },
    "pilot FROM..TO": {
      "zh-Hant": "試點期的起訖日（含當天），取代計畫裡的期間",
      en: "First and last day of the pilot, in place of the plan's",
    },
  },
  positionals: { least: 2, most: 2 },
  json: "in-a-pipe",
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
    return hasErrors(diagnostics) || !comparison.fitness.fit ? 1 : 0;
  },
};
