import { isUntranslated, wordsIn } from "../../schema/localised-text.ts";
import type { ResolvedLevel, VendorScore } from "../../score/score-result.ts";
import { formatPoints } from "../../text/formats.ts";
import { citedFacts } from "../cited-facts.ts";
import { levelCell } from "../level-cell.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row } from "../table.ts";
import { whyUnscored } from "../why-unscored.ts";

/** The newest evidence of the best grade on file, in the words of the scorecard. */
function evidenceCell(vendor: string, level: ResolvedLevel, context: ReportContext): Cell {
  const { workspace, text, language } = context;
  const answer = workspace.vendors.get(vendor)?.value.answers[level.criterion];
  const best = (answer?.evidence ?? []).filter((one) => one.grade === level.proof.grade).at(-1);
  if (!best)
    return { text: level.proof.grade === null ? text.noEvidence : text.grade[level.proof.grade] };
  return {
    text: `${text.grade[best.grade]} · ${best.on}`,
    detail: wordsIn(best.reference, language),
    ...(isUntranslated(best.reference, language) ? { untranslated: true } : {}),
  };
}

function levelRow(vendor: VendorScore, level: ResolvedLevel, context: ReportContext): Row {
  const { names, language, workspace } = context;
  const criteria = workspace.questions?.value.questions.flatMap((one) => one.criteria) ?? [];
  const facts = criteria.find((one) => one.id === level.criterion)?.facts;
  const gate = vendor.gates.find((one) => one.criterion === level.criterion);
  const { proven, possible } = level.contribution;
  return {
    id: level.criterion,
    cells: [
      { text: names.criterion(level.criterion), ...citedFacts(facts, context) },
      levelCell(level, gate, context),
      evidenceCell(vendor.vendor, level, context),
      { text: formatPoints(proven, language), value: proven },
      { text: formatPoints(possible, language), value: possible },
    ],
  };
}

/**
 * What does each criterion add to this vendor's total, and on what evidence?
 *
 * One row per criterion under its question; contributions in points of 100. Where nothing could be
 * scored, the reason instead.
 *
 * @example criteriaSection(vendor, context).blocks[0]?.kind // "table"
 */
export function criteriaSection(vendor: VendorScore, context: ReportContext): Section {
  const { text, names, language } = context;
  const unscored = whyUnscored(context);
  if (unscored !== null) {
    const blocks: Block[] = [{ kind: "text", text: unscored }];
    return { id: "criteria", title: text.sections.criteria, blocks };
  }
  const rows = vendor.questions.flatMap(({ question, totals }) => {
    const { proven, claimed, possible } = totals;
    const isWhole = proven !== null && claimed !== null && possible !== null;
    const bar = isWhole ? { bar: { proven, claimed, possible } } : {};
    const written = isWhole ? formatPoints(proven, language) : text.state["not-applicable"];
    const points = { text: written, value: proven, ...bar };
    const empty = { text: "" };
    const heading: Row = {
      id: question,
      isGroup: true,
      cells: [{ text: names.question(question) }, points, empty, empty, empty],
    };
    const levels = vendor.levels.filter((level) => level.question === question);
    return [heading, ...levels.map((level) => levelRow(vendor, level, context))];
  });
  const table = {
    id: "criteria-table",
    caption: text.sections.criteria,
    columns: [
      { id: "criterion", label: text.columns.criterion },
      { id: "value", label: text.columns.value },
      { id: "evidence", label: text.columns.evidence },
      { id: "proven", label: text.columns.proven, align: "right" as const },
      { id: "possible", label: text.columns.possible, align: "right" as const },
    ],
    rows,
  };
  return { id: "criteria", title: text.sections.criteria, blocks: [{ kind: "table", table }] };
}
