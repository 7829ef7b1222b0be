import { placeOf } from "../../parse/read-document.ts";
import type { StabilityInterval } from "../../score/robustness-result.ts";
import { formatCount, formatRange, formatShare } from "../../text/formats.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { endsOf } from "./words-section.ts";

type Among = StabilityInterval["among"];

function rangeCell(interval: StabilityInterval | undefined, context: ReportContext): Cell {
  const { text, robustnessText, language } = context;
  if (!interval || interval.low === null || interval.high === null) {
    return { text: text.undefinedRange, tone: "muted" };
  }
  if (endsOf(interval).length === 0) return { text: robustnessText.wholeRange, tone: "good" };
  return {
    text: formatRange(formatShare(interval.low, language), formatShare(interval.high, language)),
  };
}

function nowCell(interval: StabilityInterval | undefined, { language }: ReportContext): Cell {
  const now = interval?.now ?? null;
  return { text: formatShare(now, language), value: now };
}

/** Where the weight of a criterion stands in the questions. */
function weightTrace(criterion: string, { workspace, robustnessText }: ReportContext) {
  const { questions } = workspace;
  for (const [q, question] of (questions?.value.questions ?? []).entries()) {
    const c = question.criteria.findIndex((one) => one.id === criterion);
    if (questions === null || c < 0) continue;
    const place = placeOf(questions, ["questions", q, "criteria", c, "weight"]);
    return traceOf(place, robustnessText.weightTrace);
  }
  return {};
}

/** How far the overall weight may move before somebody else is first; endless when it may take any. */
function room(interval: StabilityInterval): number {
  const distances = endsOf(interval).map(({ limit, now }) => Math.abs(limit - now));
  return Math.min(Number.MAX_VALUE, ...distances);
}

function amongSiblings(criterion: string, { decision }: ReportContext) {
  return decision.score.robustness?.stability.find(
    (one) => one.criterion === criterion && one.among === "siblings",
  );
}

/** Not every value of this weight leaves the leader first; or nobody can say. */
function isSensitive(overall: StabilityInterval, context: ReportContext): boolean {
  return [overall, amongSiblings(overall.criterion, context)].some(
    (one) => one !== undefined && (one.low === null || one.high === null || endsOf(one).length > 0),
  );
}

function rowOf(overall: StabilityInterval, context: ReportContext): Row {
  const { names, text } = context;
  const { criterion } = overall;
  const siblings = amongSiblings(criterion, context);
  const rivals = [overall, ...(siblings ? [siblings] : [])].flatMap(endsOf);
  const named = [...new Set(rivals.map(({ rival }) => names.vendor(rival)))];
  return {
    id: criterion,
    cells: [
      { text: names.criterion(criterion) },
      { ...nowCell(overall, context), ...weightTrace(criterion, context) },
      rangeCell(overall, context),
      nowCell(siblings, context),
      rangeCell(siblings, context),
      { text: named.length === 0 ? text.none : named.join(text.separator) },
    ],
  };
}

/**
 * How far may each weight move, over the whole tree and among its siblings, before somebody else is
 * first? Exact, the most sensitive first; weights that may take any value are only counted, since all of
 * them stand with the evidence. Null while nobody leads.
 *
 * @example stabilitySection(context)?.blocks[0]?.kind // "table"
 */
export function stabilitySection(context: ReportContext): Section | null {
  const { decision, text, robustnessText } = context;
  const { stabilityOf, nowOf, sections } = robustnessText;
  const overall = (decision.score.robustness?.stability ?? []).filter(
    ({ among }) => among === "all",
  );
  if (overall.length === 0 || (decision.score.robustness?.vendors.length ?? 0) < 2) return null;
  const range = (among: Among) => [
    { id: `weight-${among}`, label: nowOf[among], align: "right" as const },
    { id: `range-${among}`, label: stabilityOf[among] },
  ];
  const sensitive = overall.filter((one) => isSensitive(one, context));
  const rest = robustnessText.stabilityRest(
    formatCount(overall.length - sensitive.length, context.language),
    sensitive.length > 0,
  );
  const table = {
    id: "stability",
    caption: sections.stability,
    columns: [
      { id: "criterion", label: text.columns.criterion },
      ...range("all"),
      ...range("siblings"),
      { id: "rival", label: robustnessText.rivalBeyond },
    ],
    rows: [...sensitive].sort((a, b) => room(a) - room(b)).map((one) => rowOf(one, context)),
  };
  const blocks: Block[] = [
    ...(sensitive.length === 0 ? [] : [{ kind: "table" as const, table }]),
    ...(sensitive.length === overall.length ? [] : [{ kind: "text" as const, text: rest }]),
  ];
  return {
    id: "stability",
    title: sections.stability,
    lead: robustnessText.stabilityLead,
    blocks,
  };
}
