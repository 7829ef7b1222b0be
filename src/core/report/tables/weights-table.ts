import type { StabilityInterval } from "../../score/robustness-result.ts";
import { formatRange, formatShare } from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Table } from "../table.ts";

function rangeCell(interval: StabilityInterval | undefined, context: ReportContext): Cell {
  const { text, language, names } = context;
  if (!interval || interval.low === null || interval.high === null) {
    return { text: text.undefinedRange, tone: "muted" };
  }
  const { low, high, lowRival, highRival } = interval;
  const rivals = [lowRival, highRival].filter((rival) => rival !== null).map(names.vendor);
  return {
    text: formatRange(formatShare(low, language), formatShare(high, language)),
    ...(rivals.length > 0
      ? { detail: text.beyond([...new Set(rivals)].join(text.separator)) }
      : {}),
  };
}

/**
 * How heavy is each criterion, and how far may its weight move before another vendor is first?
 *
 * Weights are shares of the whole; the others keep their proportions. Null when weights could not be
 * made.
 *
 * @example weightsTable(context)?.rows.length // 45
 */
export function weightsTable(context: ReportContext): Table | null {
  const { decision, text, names, language } = context;
  const { weights, robustness } = decision.score;
  if (weights === null) return null;
  const overall = (robustness?.stability ?? []).filter((one) => one.among === "all");
  return {
    id: "weights",
    caption: text.sections.weights,
    columns: [
      { id: "criterion", label: text.columns.criterion },
      { id: "weight", label: text.columns.now, align: "right" },
      { id: "stable", label: text.columns.stable },
    ],
    rows: weights.criteria.map(({ criterion, question, overall: weight }) => ({
      id: criterion,
      cells: [
        { text: names.criterion(criterion), detail: names.question(question) },
        { text: formatShare(weight, language), value: weight },
        rangeCell(
          overall.find((one) => one.criterion === criterion),
          context,
        ),
      ],
    })),
  };
}
