import type { Comparison, KpiComparison } from "../../pilot/comparison.ts";
import { kpiDifference } from "../kpi-value.ts";
import type { PilotWords } from "../pilot-words.ts";
import type { Row, Table } from "../table.ts";

/** Ratios have no such split, but both figures can stand side by side; alike with one channel only. */
function isRatioMoved({ scale, crude, difference }: KpiComparison): boolean {
  if (scale !== "ratio" || crude.estimate === null || difference.estimate === null) return false;
  return Math.abs(crude.estimate - difference.estimate) > 1e-9;
}

function mixRow(kpi: KpiComparison, context: PilotWords): Row[] {
  const { names, language } = context;
  const cell = (value: number | null) => ({ text: kpiDifference(value, kpi, language), value });
  if (kpi.mixSplit === null && !isRatioMoved(kpi)) return [];
  const { rate, mix } = kpi.mixSplit ?? { rate: null, mix: null };
  const cells = [cell(kpi.crude.estimate), cell(rate), cell(mix), cell(kpi.difference.estimate)];
  return [{ id: kpi.id, cells: [{ text: names.kpi(kpi.id) }, ...cells] }];
}

/**
 * How much of each difference comes from another mix of channels, and not from better service?
 *
 * Crude difference = change inside the channels + change of mix (Kitagawa); the verdict rests on the
 * difference at the baseline's mix. Ratios of times cannot be split so: a dash. No rows where there is one channel only.
 *
 * @example mixTable("hearth", comparison, context).columns.length // 5
 */
export function mixTable(vendor: string, { kpis }: Comparison, context: PilotWords): Table {
  const { text } = context;
  const right = "right" as const;
  return {
    id: `mix-${vendor}`,
    caption: text.mixCaption,
    columns: [
      { id: "kpi", label: text.columns.kpi },
      { id: "crude", label: text.columns.crude, align: right },
      { id: "rate", label: text.columns.insideChannels, align: right },
      { id: "mix", label: text.columns.mixShift, align: right },
      { id: "standardised", label: text.columns.standardised, align: right },
    ],
    rows: kpis.flatMap((kpi) => mixRow(kpi, context)),
  };
}
