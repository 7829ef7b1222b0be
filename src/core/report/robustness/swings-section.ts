import type { LeadSwing } from "../../score/robustness-result.ts";
import { formatPoints, formatSigned } from "../../text/formats.ts";
import type { RangesChart } from "../chart-spec.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Table } from "../table.ts";

/** More bars than this no longer show which weights matter. */
const mostBars = 12;

const width = ({ lower, higher }: LeadSwing) => Math.abs(higher - lower);

/** Points are shown to the tenth everywhere. */
const tenths = (points: number) => Math.round(points * 10) / 10;

/** Somebody else would be first at one of the two ends. */
const turns = ({ lower, higher }: LeadSwing) => Math.min(lower, higher) < -1e-9;

function leadCell(points: number, { language }: ReportContext): Cell {
  const tone = points < -1e-9 ? { tone: "warn" as const } : {};
  return { text: formatSigned(points, language, 1), value: points, ...tone };
}

function swingsTable(swings: readonly LeadSwing[], context: ReportContext): Table {
  const { robustnessText, text, names } = context;
  return {
    id: "lead-swings",
    caption: robustnessText.swingsCaption,
    columns: [
      { id: "criterion", label: text.columns.criterion },
      { id: "lower", label: robustnessText.lower, align: "right" },
      { id: "higher", label: robustnessText.higher, align: "right" },
    ],
    rows: swings.map(({ criterion, lower, higher }) => ({
      id: criterion,
      cells: [
        { text: names.criterion(criterion) },
        leadCell(lower, context),
        leadCell(higher, context),
      ],
    })),
  };
}

/** How many weights put somebody else first; else which one moves the lead most. */
function finding([widest, ...rest]: readonly LeadSwing[], context: ReportContext): string {
  const { robustnessText, names, language } = context;
  if (!widest) return robustnessText.noSwings;
  const turning = [widest, ...rest].filter(turns).length;
  if (turning > 0) return robustnessText.swingsFlip(turning);
  const ends = [widest.lower, widest.higher].sort((a, b) => a - b);
  const [low = 0, high = 0] = ends;
  return robustnessText.swingsTitle(
    names.criterion(widest.criterion),
    formatPoints(low, language),
    formatPoints(high, language),
  );
}

/**
 * The tornado: how does the lead move with each weight alone, the widest first? A chart of the widest
 * twelve beside the table of all.
 *
 * @example swingsChart(context)?.rows[0]?.likely // 3.3, the lead as it is
 */
export function swingsChart(context: ReportContext): RangesChart | null {
  const { decision, robustnessText, names, language } = context;
  const { robustness, closeCall } = decision.score;
  const { gap } = closeCall;
  const swings = [...(robustness?.leadSwings ?? [])].sort((a, b) => width(b) - width(a));
  if (swings.length === 0 || gap === null) return null;
  return {
    kind: "ranges",
    id: "lead-swings",
    title: finding(swings, context),
    description: robustnessText.swingsDescription(formatPoints(gap, language)),
    axisLabel: robustnessText.swingsAxis,
    rows: swings.slice(0, mostBars).map(({ criterion, lower, higher }) => ({
      label: names.criterion(criterion),
      low: tenths(Math.min(lower, higher, gap)),
      likely: tenths(gap),
      high: tenths(Math.max(lower, higher, gap)),
    })),
    table: swingsTable(swings, context),
  };
}

/**
 * One weight at a time: what becomes of the lead? Null without a leader or a rival.
 *
 * @example swingsSection(context)?.blocks[0]?.kind // "chart"
 */
export function swingsSection(context: ReportContext): Section | null {
  const chart = swingsChart(context);
  if (chart === null) return null;
  const { swings: title } = context.robustnessText.sections;
  return { id: "swings", title, blocks: [{ kind: "chart", chart }] };
}
