import type { Comparison, Range } from "../../pilot/comparison.ts";
import type { KpiEvidence } from "../../schema/compare-evidence.ts";
import { formatShare, formatShareDifference, formatSigned } from "../../text/formats.ts";
import { unitOnce } from "../kpi-value.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";

const dash: Cell = { text: "—", tone: "muted" };

function withInterval(
  text: string,
  interval: Range | null,
  written: (end: number) => string,
): Cell {
  return interval === null
    ? { text }
    : { text, detail: `[${unitOnce(written(interval[0]), written(interval[1]))}]` };
}

function row(id: string, label: string, ...cells: Cell[]): Row {
  return { id, cells: [{ text: label }, ...cells] };
}

type Satisfaction = NonNullable<KpiEvidence["satisfaction"]>;

function markRows({ ordinal }: Satisfaction, { evidenceText, language }: ReportContext): Row[] {
  const { estimate = null, interval = null } = ordinal?.cliffsDelta ?? {};
  if (estimate === null) return [];
  const signed = (value: number) => formatSigned(value, language, 2);
  return [row("marks", evidenceText.cliff, dash, withInterval(signed(estimate), interval, signed))];
}

function silenceRows(found: Satisfaction, context: ReportContext): Row[] {
  const { evidenceText: words, language } = context;
  const { baseline, pilot, difference } = found.answerRate;
  const bounds = (range: Range | null): Cell =>
    range === null
      ? dash
      : { text: unitOnce(formatShare(range[0], language), formatShare(range[1], language)) };
  const share = (value: number | null): Cell => ({ text: formatShare(value, language), value });
  const points = (value: number) => formatShareDifference(value, language);
  const { estimate, interval } = difference;
  const change = estimate === null ? dash : withInterval(points(estimate), interval, points);
  const { nonResponseBounds } = found;
  return [
    row(
      "bounds",
      words.bounds,
      bounds(nonResponseBounds.baseline),
      bounds(nonResponseBounds.pilot),
    ),
    row("answer-rate", words.answerRate, share(baseline), share(pilot)),
    row("answer-rate-change", words.answerRateChange, dash, change),
    ...markRows(found, context),
  ];
}

/**
 * What could those who did not answer the survey have said, and did more or fewer answer? No rows
 * where satisfaction is not compared.
 *
 * @example silenceTable("hearth", comparison, context).rows[0]?.id // "bounds"
 */
export function silenceTable(vendor: string, { kpis }: Comparison, context: ReportContext): Table {
  const { text, evidenceText: words } = context;
  const found = kpis.find(({ id }) => id === "csat")?.evidence.satisfaction ?? null;
  return {
    id: `silence-${vendor}`,
    caption: words.silence,
    columns: [
      { id: "what", label: words.columns.what },
      { id: "baseline", label: text.columns.baseline, align: "right" },
      { id: "pilot", label: text.columns.pilot, align: "right" },
    ],
    rows: found === null ? [] : silenceRows(found, context),
    note: words.silenceNote,
  };
}
