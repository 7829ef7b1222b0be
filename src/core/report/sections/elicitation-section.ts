import { amountInWords } from "../../decide/amount-in-words.ts";
import { placeOf } from "../../parse/read-document.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import { entryOf } from "../../score/entry-of.ts";
import type { ElicitedGroup } from "../../score/weights-in-force.ts";
import { formatCount, formatFigure, formatShare } from "../../text/formats.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Table } from "../table.ts";
import { traceOf } from "../trace-of.ts";

/** What stands at both ends of a criterion's scale, in words. */
function endsOf(criterion: string, context: ReportContext): { worst: string; best: string } {
  const { workspace, language } = context;
  const questions = workspace.questions?.value.questions ?? [];
  const scale = questions.flatMap((one) => one.criteria).find((one) => one.id === criterion)?.scale;
  const amount = (value: number) => amountInWords(workspace, criterion, value, language);
  switch (scale?.kind) {
    case "levels": {
      const anchor = (at: number) => wordsIn(scale.anchors[at] ?? "", language);
      return { worst: anchor(0), best: anchor(scale.anchors.length - 1) };
    }
    case "number":
      return { worst: amount(scale.worst), best: amount(scale.best) };
    case "items": {
      const unused = entryOf(workspace.decision.value.itemsNotInUse, criterion) ?? [];
      const used = scale.items.filter((item) => !unused.includes(item.id));
      return { worst: amount(0), best: amount(used.length) };
    }
    default:
      return { worst: amount(0), best: amount(1) };
  }
}

function saidCell({ detail }: ElicitedGroup, at: number, { language, text }: ReportContext): Cell {
  const said = detail.kind === "swing" ? detail.points[at] : null;
  const value = detail.kind === "order" ? detail.ranks[at] : said;
  return value == null ? { text: text.none } : { text: formatFigure(value, language), value };
}

function groupTable(group: ElicitedGroup, context: ReportContext): Table {
  const { robustnessText, text, names, language, workspace } = context;
  const { question, siblings, shares, detail } = group;
  const { elicitation } = robustnessText;
  const path = question === null ? ["questions"] : ["criteria", question];
  const trace = traceOf(placeOf(workspace.decision, ["weights", "elicited", ...path], "key"));
  const name = question === null ? elicitation.questions : names.question(question);
  const said = {
    id: "said",
    label: detail.kind === "swing" ? elicitation.points : elicitation.rank,
    align: "right" as const,
  };
  return {
    id: `elicited-${question ?? "questions"}`,
    caption: elicitation.group(name, elicitation.ways[detail.kind]),
    columns: [
      { id: "item", label: question === null ? text.columns.question : text.columns.criterion },
      ...(detail.kind === "pairwise" ? [] : [said]),
      { id: "worst", label: elicitation.worst },
      { id: "best", label: elicitation.best },
      { id: "share", label: elicitation.share, align: "right" },
    ],
    rows: siblings.map((id, at) => {
      const { worst, best } =
        question === null
          ? { worst: elicitation.allWorst, best: elicitation.allBest }
          : endsOf(id, context);
      const share = shares[at] ?? null;
      return {
        id,
        cells: [
          { text: question === null ? names.question(id) : names.criterion(id) },
          ...(detail.kind === "pairwise" ? [] : [saidCell(group, at, context)]),
          { text: worst },
          { text: best },
          { text: formatShare(share, language), value: share, ...trace },
        ],
      };
    }),
  };
}

function pairwiseWords({ question, siblings, detail }: ElicitedGroup, context: ReportContext) {
  const { robustnessText, names, language } = context;
  const { elicitation } = robustnessText;
  if (detail.kind !== "pairwise") return [];
  const { consistency, worst, filled, judged } = detail;
  const nameAt = (at: number) =>
    question === null ? names.question(siblings[at] ?? "") : names.criterion(siblings[at] ?? "");
  const figure = (value: number) => formatFigure(value, language);
  const sentences = [
    elicitation.pairwise({
      judged: formatCount(judged, language),
      all: formatCount((siblings.length * (siblings.length - 1)) / 2, language),
      ratio: consistency.ratio === null ? "—" : figure(consistency.ratio),
      table: elicitation.tables[consistency.table],
    }),
  ];
  if (!consistency.isAccepted) sentences.push(elicitation.inconsistent);
  if (worst !== null) {
    const { first, second, times, fitting } = worst;
    const pair = { first: nameAt(first), second: nameAt(second) };
    const sizes = { times: figure(times), fitting: figure(fitting) };
    sentences.push(elicitation.worstPair({ ...pair, ...sizes }));
  }
  if (filled.length > 0) sentences.push(elicitation.filled(filled.length));
  return sentences;
}

/** What a reader must know besides the table. */
function remarks(group: ElicitedGroup, context: ReportContext): string[] {
  const { elicitation } = context.robustnessText;
  const { detail } = group;
  if (detail.kind === "order") return [elicitation.converted(elicitation.methods[detail.method])];
  if (detail.kind === "swing") return detail.isAnchored ? [] : [elicitation.notAnchored];
  return pairwiseWords(group, context);
}

/**
 * How were weights found that nobody wrote as numbers? Per group what was said, both ends of each
 * scale, and the weights; for comparisons the consistency ratio with its table, and the judgement that
 * fits least. Null when all weights were written.
 *
 * @example elicitationSection(context)?.blocks[0]?.kind // "table"
 */
export function elicitationSection(context: ReportContext): Section | null {
  const { decision, robustnessText, text } = context;
  const groups = decision.score.weights?.elicited ?? [];
  if (groups.length === 0) return null;
  const blocks = groups.flatMap((group): Block[] => {
    const words = remarks(group, context);
    const table: Block = { kind: "table", table: groupTable(group, context) };
    return words.length === 0
      ? [table]
      : [table, { kind: "text", text: words.join(text.sentenceGap) }];
  });
  const { title, lead } = robustnessText.elicitation;
  return { id: "elicitation", title, lead, blocks };
}
