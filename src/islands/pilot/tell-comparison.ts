import { compareCells } from "../../core/pilot/compare/compare-cells.ts";
import type { KpiSettings } from "../../core/pilot/kpi/kpi-settings.ts";
import { readWeeklyCosts, type WeeklyCost } from "../../core/pilot/kpi/weekly-cost.ts";
import type { PeriodCells } from "../../core/pilot/period-cells.ts";
import { type PilotResult, pilotResult } from "../../core/report/pilot-result.ts";
import type { PilotWords } from "../../core/report/pilot-words.ts";
import { pilotText as pilotEn } from "../../core/text/en/pilot.ts";
import { reportText as reportEn } from "../../core/text/en/report.ts";
import { pilotText as pilotZhHant } from "../../core/text/zh-hant/pilot.ts";
import { reportText as reportZhHant } from "../../core/text/zh-hant/report.ts";
import type { CompareRequest, SideId } from "./messages.ts";
import { kpiNamesIn, vendorNameIn } from "./names-in.ts";

function wordsOf({ language, kpis }: CompareRequest, vendorName: string): PilotWords {
  const isEnglish = language === "en";
  const pilotText = isEnglish ? pilotEn : pilotZhHant;
  const own: Readonly<Record<string, string>> = pilotText.kpiNames;
  const kpiNames = kpiNamesIn(kpis, language);
  const kpi = (id: string) => kpiNames[id] ?? own[id] ?? id;
  const names = { vendor: () => vendorName, kpi };
  return { language, text: isEnglish ? reportEn : reportZhHant, pilotText, names };
}

/** What came out, and of whom. */
type Told = { vendorName: string; result: PilotResult };

/** Both periods compared by the core, as the command line does it, and told as the report does. */
export function tellComparison(
  baseline: PeriodCells,
  pilot: PeriodCells,
  settings: KpiSettings,
  request: CompareRequest,
): Told {
  const { vendor, scorecard, language } = request;
  const costsOf = (side: SideId): readonly WeeklyCost[] => {
    const file = request.costs[side];
    return file === null ? [] : readWeeklyCosts(file).costs;
  };
  const costs = { baseline: costsOf("baseline"), pilot: costsOf("pilot") };
  const comparison = compareCells(baseline, pilot, settings, { costs });
  const vendorName = vendorNameIn(scorecard, vendor, language);
  return { vendorName, result: pilotResult(vendor, comparison, wordsOf(request, vendorName)) };
}
