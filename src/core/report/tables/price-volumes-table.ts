import type { CostLineResult } from "../../cost/cost-result.ts";
import { formatFigure, formatMoney } from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";
import { traceOf } from "../trace-of.ts";

type Volumes = NonNullable<CostLineResult["volumes"]>;

function volumeCell({ units, monthlyCost }: Volumes[number], context: ReportContext): Cell {
  const { costText, decision, language } = context;
  const detail = formatFigure(Math.round(units), language);
  if (monthlyCost === null) return { text: costText.noPrice, tone: "bad", detail, value: null };
  return { text: formatMoney(monthlyCost, decision.costs.currency), value: monthlyCost, detail };
}

function lineRow(
  vendor: string,
  line: CostLineResult,
  volumes: Volumes,
  context: ReportContext,
): Row {
  const { names } = context;
  return {
    id: `${vendor}--${line.line}`,
    cells: [
      { text: names.vendor(vendor) },
      { text: names.costLine(line.line), ...traceOf(line.place) },
      ...volumes.map((volume) => volumeCell(volume, context)),
    ],
  };
}

/**
 * What does the price formula say a month at one, two and five times the volume? Null where no line
 * has declared tiers.
 *
 * @example priceVolumesTable(context)?.rows.length // 8
 */
export function priceVolumesTable(context: ReportContext): Table | null {
  const { text, costText, decision } = context;
  const counted = decision.costs.vendors.flatMap(({ vendor, lines }) =>
    lines.flatMap((line) =>
      line.volumes && line.state === "valued" ? { vendor, line, volumes: line.volumes } : [],
    ),
  );
  const first = counted[0];
  if (!first) return null;
  return {
    id: "price-volumes",
    caption: costText.sections.volumes,
    columns: [
      { id: "vendor", label: text.columns.vendor },
      { id: "line", label: text.columns.line },
      ...first.volumes.map(({ times }) => ({
        id: `times-${times}`,
        label: costText.columns.volume(times),
        align: "right" as const,
      })),
    ],
    rows: counted.map(({ vendor, line, volumes }) => lineRow(vendor, line, volumes, context)),
  };
}
