import type { ParsedDocument } from "../../parse/read-document.ts";
import type { CriterionInForce } from "../criterion-in-force.ts";
import { entryOf } from "../entry-of.ts";
import { scaleValue } from "../scale-value.ts";
import type { VendorScore } from "../score-result.ts";
import type { WeightTree } from "../weights-in-force.ts";

type Sheet = ParsedDocument<"evaluation">;

/** One score that a member owes; without it the member's total is not complete. */
export type OwedScore = { evaluator: string; vendor: string; criterion: string };

/** Each member's own weighted totals. */
export type MemberTotals = {
  evaluators: string[];
  vendors: string[];
  /** 0–100, one row per vendor, one column per member; null where a score is owed. */
  totals: (number | null)[][];
  /** The same inside each question, and for each criterion, 0–100 of its own. */
  ofQuestion: ReadonlyMap<string, (number | null)[][]>;
  ofCriterion: ReadonlyMap<string, (number | null)[][]>;
  owed: OwedScore[];
  /** Weighted criteria that nobody judges: what is proven of them is in every total. */
  unjudged: string[];
};

/** What a member's sheet says of one criterion of one vendor, 0 to 1. */
type Given = number | "aside" | "owed";

type Question = { id: string; criteria: { id: string; weight: number }[] };

/** What the totals are made from. */
export type MemberBasis = {
  criteria: readonly CriterionInForce[];
  tree: WeightTree;
  sheets: readonly Sheet[];
  scores: readonly VendorScore[];
  track: "private" | "government";
};

/** Criteria on which at least one member gave a level. */
function judgedCriteria(sheets: readonly Sheet[]): Set<string> {
  const judged = new Set<string>();
  for (const { value } of sheets) {
    for (const judgements of Object.values(value.levels)) {
      for (const [id, judgement] of Object.entries(judgements)) {
        if ("level" in judgement) judged.add(id);
      }
    }
  }
  return judged;
}

/** What holds of a criterion that no member judges: the proven value, the same for every member. */
function fromFacts(score: VendorScore, criterion: string): Given {
  const level = score.levels.find((one) => one.criterion === criterion);
  if (level === undefined || level.state === "not-applicable") return "aside";
  return level.value === null ? 0 : level.value * level.proof.credit;
}

function givenBy(
  sheet: Sheet,
  score: VendorScore,
  one: CriterionInForce,
  isJudged: boolean,
  track: MemberBasis["track"],
): Given {
  if (!one.applies) return "aside";
  const { id, scale } = one.criterion;
  const judgement = entryOf(entryOf(sheet.value.levels, score.vendor) ?? {}, id);
  if (judgement && "level" in judgement) {
    return scaleValue(scale, judgement.level, one.itemsInUse)?.value ?? "owed";
  }
  if (track === "government") return "owed";
  if (judgement?.state === "not-applicable") return "aside";
  return isJudged ? "owed" : fromFacts(score, id);
}

/** Weighted mean of what counts, 0–100; null when something is owed or nothing counts. */
function weighted(parts: readonly { given: Given; weight: number }[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { given, weight } of parts) {
    if (given === "aside" || weight === 0) continue;
    if (given === "owed") return null;
    sum += weight * given;
    weights += weight;
  }
  return weights === 0 ? null : (100 * sum) / weights;
}

function questionsOf(tree: WeightTree): Question[] {
  return tree.questions.map(({ question }) => ({
    id: question,
    criteria: tree.criteria
      .filter((one) => one.question === question)
      .map(({ criterion, overall }) => ({ id: criterion, weight: overall })),
  }));
}

/**
 * What does each member's own sheet add up to, vendor by vendor? On the government track only the
 * member's own scores count and a score that was not given is owed. On the private track what nobody on
 * the panel judges is taken as proven, the same for every member; what others judged and this member
 * did not is owed too. An abstention is never a score; "not applicable" leaves the sums.
 *
 * @example memberTotals(basis).totals[0] // [81.5, 79.25]: the first vendor, by two members
 */
export function memberTotals(basis: MemberBasis): MemberTotals {
  const { criteria, tree, sheets, scores, track } = basis;
  const known = new Map(criteria.map((one) => [one.criterion.id, one]));
  const judged = judgedCriteria(sheets);
  const weights = new Map(tree.criteria.map((one) => [one.criterion, one.overall]));
  const owed: OwedScore[] = [];
  const cells = scores.map((score) =>
    sheets.map((sheet) => {
      const row = new Map<string, Given>();
      for (const [id, one] of known) {
        const given = givenBy(sheet, score, one, judged.has(id), track);
        row.set(id, given);
        if (given === "owed" && (weights.get(id) ?? 0) > 0) {
          owed.push({ evaluator: sheet.name, vendor: score.vendor, criterion: id });
        }
      }
      return row;
    }),
  );
  const over = (parts: Question["criteria"]) =>
    cells.map((row) =>
      row.map((cell) =>
        weighted(parts.map(({ id, weight }) => ({ given: cell.get(id) ?? "aside", weight }))),
      ),
    );
  const questions = questionsOf(tree);
  return {
    evaluators: sheets.map((sheet) => sheet.name),
    vendors: scores.map((score) => score.vendor),
    totals: over(questions.flatMap((question) => question.criteria)),
    ofQuestion: new Map(questions.map(({ id, criteria: own }) => [id, over(own)])),
    ofCriterion: new Map([...known.keys()].map((id) => [id, over([{ id, weight: 1 }])])),
    owed,
    unjudged: [...known.keys()].filter((id) => !judged.has(id) && (weights.get(id) ?? 0) > 0),
  };
}
