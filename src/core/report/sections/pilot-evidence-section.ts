import type { Comparison } from "../../pilot/comparison.ts";
import { formatCount, formatRatioAsChange } from "../../text/formats.ts";
import { controlGapChart } from "../charts/control-gap-chart.ts";
import { learningChart } from "../charts/learning-chart.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Table } from "../table.ts";
import { pText } from "../tables/comparison-table.ts";
import { controlsTable } from "../tables/controls-table.ts";
import { learningTable } from "../tables/learning-table.ts";
import { relatedTable } from "../tables/related-table.ts";
import { silenceTable } from "../tables/silence-table.ts";
import { surenessTable } from "../tables/sureness-table.ts";
import { trendTable } from "../tables/trend-table.ts";
import { typicalTimesTable } from "../tables/typical-times-table.ts";

function volumeBlocks({ volume }: Comparison, context: ReportContext): Block[] {
  const { evidenceText: words, language, text } = context;
  const { baselinePerWeek, pilotPerWeek, ratio, poissonP } = volume;
  if (ratio.estimate === null) return [];
  const change = (value: number) => formatRatioAsChange(value, language);
  const interval = ratio.interval?.map(change).join(" … ") ?? "—";
  const counted = words.volume(
    formatCount(baselinePerWeek, language),
    formatCount(pilotPerWeek, language),
    change(ratio.estimate),
    interval,
  );
  const naive = poissonP === null ? "" : words.volumePoisson(`p ${pText(poissonP)}`);
  return [{ kind: "text", text: [counted, naive].filter(Boolean).join(text.sentenceGap) }];
}

function lookBlocks({ look }: Comparison, { evidenceText: words }: ReportContext): Block[] {
  if (!look.isEarly) return [];
  const title = words.early(look.asOf ?? "", look.plannedEnd ?? "");
  return [{ kind: "callout", tone: "warn", title, text: words.earlyText }];
}

function tableBlock(table: Table): Block[] {
  return table.rows.length === 0 ? [] : [{ kind: "table", table }];
}

/**
 * How firm are the verdicts of one pilot? The same differences checked in other ways: for people who
 * will be asked "are you sure?".
 *
 * Null where nothing could be compared.
 *
 * @example pilotEvidenceSection("hearth", comparison, context)?.id // "hearth-evidence"
 */
export function pilotEvidenceSection(
  vendor: string,
  comparison: Comparison,
  context: ReportContext,
): Section | null {
  const { evidenceText: words, names } = context;
  const sureness = surenessTable(vendor, comparison, context);
  if (sureness.rows.length === 0) return null;
  const primary = comparison.kpis.filter(({ role }) => role === "primary");
  const charts = primary
    .map((kpi) => learningChart(vendor, kpi, context))
    .filter((chart) => chart !== null);
  const gaps = primary
    .map((kpi) => controlGapChart(vendor, kpi, context))
    .filter((chart) => chart !== null);
  return {
    id: `${vendor}-evidence`,
    title: words.title(names.vendor(vendor)),
    lead: words.lead,
    blocks: [
      ...lookBlocks(comparison, context),
      { kind: "table", table: sureness },
      ...tableBlock(controlsTable(vendor, comparison, context)),
      ...gaps.map((chart): Block => ({ kind: "chart", chart })),
      ...tableBlock(typicalTimesTable(vendor, comparison, context)),
      ...tableBlock(silenceTable(vendor, comparison, context)),
      ...charts.map((chart): Block => ({ kind: "chart", chart })),
      ...tableBlock(learningTable(vendor, comparison, context)),
      ...tableBlock(trendTable(vendor, comparison, context)),
      ...tableBlock(relatedTable(vendor, comparison, context)),
      ...volumeBlocks(comparison, context),
    ],
  };
}
