import type { Comparison, KpiComparison } from "../../pilot/comparison.ts";
import type { CompanionFigure } from "../../pilot/kpi/companion-figures.ts";
import { formatCount } from "../../text/formats.ts";
import { kpiValue } from "../kpi-value.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";

function figureCell(figure: CompanionFigure | undefined, { language }: ReportContext): Cell {
  if (figure === undefined || figure.estimate === null) return { text: "—", tone: "muted" };
  const { unit, estimate, n } = figure;
  const isWhole = unit === "tickets" && Number.isInteger(estimate);
  const text = isWhole ? formatCount(estimate, language) : kpiValue(estimate, unit, language);
  return {
    text,
    value: estimate,
    ...(n === null ? {} : { detail: `n = ${formatCount(n, language)}` }),
  };
}

function relatedRows(kpi: KpiComparison, context: ReportContext): Row[] {
  const { baseline, pilot } = kpi.companions;
  const ids = [...new Set([...baseline, ...pilot].map(({ id }) => id))];
  return ids
    .filter((id) => id !== "restricted-mean")
    .map((id) => ({
      id: `${kpi.id}--${id}`,
      cells: [
        { text: context.pilotText.companions[id], detail: context.names.kpi(kpi.id) },
        figureCell(
          baseline.find((one) => one.id === id),
          context,
        ),
        figureCell(
          pilot.find((one) => one.id === id),
          context,
        ),
      ],
    }));
}

/**
 * Which figures help to read the KPIs without being them: involvement and containment of the AI, the
 * first solve, throughput, what was not yet due, the age of the pile?
 *
 * @example relatedTable("hearth", comparison, context).rows[0]?.id // "first-response-time-answered-in-time"
 */
export function relatedTable(vendor: string, { kpis }: Comparison, context: ReportContext): Table {
  const { text, evidenceText: words } = context;
  return {
    id: `related-${vendor}`,
    caption: words.related,
    columns: [
      { id: "figure", label: words.columns.what },
      { id: "baseline", label: text.columns.baseline, align: "right" },
      { id: "pilot", label: text.columns.pilot, align: "right" },
    ],
    rows: kpis.flatMap((kpi) => relatedRows(kpi, context)),
    note: words.relatedNote,
  };
}
