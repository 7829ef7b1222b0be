import type { Comparison, KpiComparison } from "../core/pilot/comparison.ts";
import { kpiDifference, kpiInterval, kpiValue } from "../core/report/kpi-value.ts";
import { pText } from "../core/report/tables/comparison-table.ts";
import { evidenceText as evidenceEn } from "../core/text/en/evidence.ts";
import { pilotText as pilotEn } from "../core/text/en/pilot.ts";
import { reportText as reportEn } from "../core/text/en/report.ts";
import type { Language } from "../core/text/language.ts";
import { evidenceText as evidenceZhHant } from "../core/text/zh-hant/evidence.ts";
import { pilotText as pilotZhHant } from "../core/text/zh-hant/pilot.ts";
import { reportText as reportZhHant } from "../core/text/zh-hant/report.ts";
import { cliText } from "./text.ts";
import { textTable } from "./text-table.ts";

function words(language: Language) {
  return language === "en"
    ? { pilot: pilotEn, report: reportEn, evidence: evidenceEn }
    : { pilot: pilotZhHant, report: reportZhHant, evidence: evidenceZhHant };
}

function row(kpi: KpiComparison, language: Language): string[] {
  const { pilot, report } = words(language);
  return [
    pilot.kpiNames[kpi.id],
    kpiValue(kpi.baseline.estimate, kpi.unit, language, kpi.definition.clock),
    kpiValue(kpi.pilot.estimate, kpi.unit, language, kpi.definition.clock),
    kpiDifference(kpi.difference.estimate, kpi, language),
    kpiInterval(kpi.difference.interval, kpi, language),
    kpi.p === null ? "—" : pText(kpi.p),
    kpi.pAdjusted === null ? "—" : pText(kpi.pAdjusted),
    report.verdict[kpi.verdict],
  ];
}

/** A comparison for a person: fitness, verdicts with their numbers, and why each is what it is. */
export function comparisonInTerminal(comparison: Comparison, language: Language): string {
  const text = cliText(language);
  const { pilot, report, evidence } = words(language);
  const { fit, problems } = comparison.fitness;
  const fitness = problems.map((problem) => {
    const { title, mend } = pilot.fitness(problem);
    const period = problem.period === null ? "" : text.ofPeriod[problem.period];
    return `  • ${period}${title} — ${mend}`;
  });
  const headings = [
    text.kpi,
    text.baseline,
    text.pilotPeriod,
    report.columns.difference,
    report.columns.interval,
    evidence.columns.rawP,
    evidence.columns.adjustedP,
    text.verdict,
  ];
  const rows = comparison.kpis.map((kpi) => row(kpi, language));
  const reasons = comparison.kpis.map(
    (kpi) =>
      `  • ${text.reason(pilot.kpiNames[kpi.id], report.verdict[kpi.verdict], pilot.verdictReason(kpi))}`,
  );
  return `${[
    [fit ? text.fit : text.unfit, ...fitness].join("\n"),
    textTable(rows, headings),
    [text.reasons, ...reasons].join("\n"),
  ].join("\n\n")}\n`;
}
