import type { Comparison, KpiComparison, PeriodEstimate } from "../../pilot/comparison.ts";
import type { DifferenceScale } from "../../pilot/kpi/difference-scale.ts";
import type { PeriodCells } from "../../pilot/period-cells.ts";
import type { Verdict } from "../../schema/compare-output.ts";
import { formatCount } from "../../text/formats.ts";
import { kpiDifference, kpiInterval, kpiValue } from "../kpi-value.ts";
import type { PilotWords } from "../pilot-words.ts";
import type { Cell, Row, Table, Tone } from "../table.ts";

const tones: Record<Verdict, Tone> = {
  better: "good",
  "not-worse": "good",
  worse: "bad",
  "cannot-tell": "neutral",
  "cannot-assess": "muted",
};

/**
 * How is a verdict shown in a cell? Its word, with a tone that only repeats it.
 *
 * Below it the p-value, adjusted for several KPIs.
 *
 * @example verdictCell(kpi, context) // { text: "變好", tone: "good", detail: "p 0.004" }
 */
export function verdictCell(kpi: KpiComparison, context: PilotWords): Cell {
  const adjusted = kpi.pAdjusted;
  const shared = { text: context.text.verdict[kpi.verdict], tone: tones[kpi.verdict] };
  return adjusted === null ? shared : { ...shared, detail: `p ${pText(adjusted)}` };
}

function periodCell(
  period: PeriodEstimate,
  { file }: PeriodCells,
  kpi: KpiComparison,
  context: PilotWords,
): Cell {
  const { language, text } = context;
  const isTime = period.median !== null;
  const { clock } = kpi.definition;
  const main = kpiValue(isTime ? period.median : period.estimate, kpi.unit, language, clock);
  const count = period.n === null ? "" : `n = ${formatCount(period.n, language)}`;
  const more = isTime
    ? [
        `P90 ${kpiValue(period.p90, kpi.unit, language, clock)}`,
        `${text.columns.mean} ${kpiValue(period.estimate, kpi.unit, language, clock)}`,
      ]
    : [];
  return {
    text: isTime ? `${text.median} ${main}` : main,
    value: period.estimate,
    detail: [...more, count].filter((part) => part !== "").join(" · "),
    ...(period.estimate === null ? {} : { trace: { file, rule: text.traceRule.kpi } }),
  };
}

function kpiRow(kpi: KpiComparison, periods: Comparison["periods"], context: PilotWords): Row {
  const { language, names } = context;
  const { estimate, interval } = kpi.difference;
  return {
    id: kpi.id,
    cells: [
      { text: names.kpi(kpi.id), detail: context.text.role[kpi.role] },
      periodCell(kpi.baseline, periods.baseline, kpi, context),
      periodCell(kpi.pilot, periods.pilot, kpi, context),
      {
        text: kpiDifference(estimate, kpi, language),
        value: estimate,
        ...(interval === null ? {} : { detail: kpiInterval(interval, kpi, language) }),
      },
      { text: kpiDifference(kpi.marginLimit, kpi, language), value: kpi.marginLimit },
      verdictCell(kpi, context),
    ],
  };
}

/**
 * How is a p-value written? Three decimals; never 0, since no p-value is.
 *
 * @example pText(0.00004) // "< 0.001"
 */
export function pText(p: number): string {
  return p < 0.001 ? "< 0.001" : p.toFixed(3);
}

/**
 * What does each KPI say: both periods, the difference with its interval, and the verdict?
 *
 * @example comparisonTable("hearth", comparison, context).rows[0]?.id // "first-response-time"
 */
export function comparisonTable(
  vendor: string,
  { kpis, periods }: Pick<Comparison, "kpis" | "periods">,
  context: PilotWords,
  part: DifferenceScale | "all" = "all",
): Table {
  const { columns, sections } = context.text;
  const right = "right" as const;
  return {
    id: `comparison-${part}-${vendor}`,
    caption: context.text.pair(context.names.vendor(vendor), sections.comparison),
    columns: [
      { id: "kpi", label: columns.kpi },
      { id: "baseline", label: columns.baseline, align: right },
      { id: "pilot", label: columns.pilot, align: right },
      { id: "difference", label: columns.differenceWithInterval, align: right },
      { id: "margin", label: columns.margin, align: right },
      { id: "verdict", label: columns.verdict },
    ],
    rows: kpis.map((kpi) => kpiRow(kpi, periods, context)),
  };
}
