import type { ResolvedLevel, VendorScore } from "../../score/score-result.ts";
import { formatShare } from "../../text/formats.ts";
import { levelCell } from "../level-cell.ts";
import type { Block, Page } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, FilterId, Row, Table } from "../table.ts";
import { vendorsInOrder } from "../vendors-in-order.ts";
import { whyUnscored } from "../why-unscored.ts";

function levelOf(vendor: VendorScore, criterion: string): ResolvedLevel | undefined {
  return vendor.levels.find((level) => level.criterion === criterion);
}

function questionRow(question: string, vendors: VendorScore[], context: ReportContext): Row {
  const { names, text, language, decision } = context;
  const weight = decision.score.weights?.questions.find((one) => one.question === question)?.weight;
  const cells = vendors.map((vendor): Cell => {
    const score = vendor.questions.find((one) => one.question === question);
    const { proven = null, claimed = null, possible = null } = score?.totals ?? {};
    if (proven === null || claimed === null || possible === null) {
      return { text: text.state["not-applicable"], value: null, tone: "muted" };
    }
    return {
      text: text.pointsUnit(proven.toFixed(0)),
      value: proven,
      bar: { proven, claimed, possible },
    };
  });
  const share = formatShare(weight ?? null, language);
  return {
    id: question,
    isGroup: true,
    cells: [{ text: names.question(question) }, { text: share, value: weight ?? null }, ...cells],
  };
}

/** Those still in the race; with fewer than two of them, everyone. */
function compared(vendors: readonly VendorScore[]): readonly VendorScore[] {
  const racing = vendors.filter(({ standing }) => standing !== "excluded");
  return racing.length > 1 ? racing : vendors;
}

/** Under which filters is this criterion worth a look? */
function tagsOf(criterion: string, vendors: readonly VendorScore[]): FilterId[] {
  const levels = compared(vendors).flatMap((vendor) => levelOf(vendor, criterion) ?? []);
  const differs = new Set(levels.map(({ state, value }) => `${state} ${value}`)).size > 1;
  const isOpen = ({ state, proof }: ResolvedLevel) =>
    state !== "not-applicable" && (state !== "answered" || proof.credit < 1);
  const hasGate = vendors.some(({ gates }) => gates.some((gate) => gate.criterion === criterion));
  const tags: [FilterId, boolean][] = [
    ["differs", differs],
    ["unproven", levels.some(isOpen)],
    ["gate", hasGate],
  ];
  return tags.flatMap(([id, holds]) => (holds ? [id] : []));
}

/** Each filter with how many criteria it leaves; one that leaves none or all is no help. */
function filtersOf(rows: readonly Row[], { text }: ReportContext): Table["filters"] {
  const criteria = rows.filter(({ isGroup }) => !isGroup);
  return (["differs", "unproven", "gate"] as const).flatMap((id) => {
    const count = criteria.filter(({ tags = [] }) => tags.includes(id)).length;
    const label = text.filters[id](count);
    return count > 0 && count < criteria.length ? [{ id, label }] : [];
  });
}

function criterionRow(
  criterion: string,
  overall: number,
  vendors: VendorScore[],
  context: ReportContext,
): Row {
  const { names, language } = context;
  const cells = vendors.map((vendor) => {
    const gate = vendor.gates.find((one) => one.criterion === criterion);
    return levelCell(levelOf(vendor, criterion), gate, context);
  });
  const weight = { text: formatShare(overall, language), value: overall };
  return {
    id: criterion,
    cells: [{ text: names.criterion(criterion) }, weight, ...cells],
    tags: tagsOf(criterion, vendors),
  };
}

function matrix(context: ReportContext): Table {
  const { text, names, decision } = context;
  const vendors = vendorsInOrder(decision.score);
  const { questions = [], criteria = [] } = decision.score.weights ?? {};
  const rows = questions.flatMap(({ question }) => [
    questionRow(question, vendors, context),
    ...criteria
      .filter((one) => one.question === question)
      .map(({ criterion, overall }) => criterionRow(criterion, overall, vendors, context)),
  ]);
  return {
    id: "comparison",
    caption: text.pages.comparison,
    columns: [
      { id: "criterion", label: `${text.columns.question} / ${text.columns.criterion}` },
      { id: "weight", label: text.columns.weight, align: "right" },
      ...vendors.map(({ vendor }) => ({ id: vendor, label: names.vendor(vendor) })),
    ],
    rows,
    filters: filtersOf(rows, context) ?? [],
  };
}

/**
 * How do the vendors compare, question by question and criterion by criterion, with the origin of
 * each level and the evidence for it?
 *
 * @example comparisonPage(context).id // "comparison"
 */
export function comparisonPage(context: ReportContext): Page {
  const { text } = context;
  const unscored = whyUnscored(context);
  const block: Block =
    unscored === null
      ? { kind: "table", table: matrix(context) }
      : { kind: "text", text: unscored };
  return {
    id: "comparison",
    title: text.pages.comparison,
    navigationLabel: text.pages.comparison,
    group: "decision",
    summary: text.lead.comparison,
    sections: [{ id: "matrix", title: text.sections.criteria, blocks: [block] }],
  };
}
