import {
  type IntraclassCorrelation,
  intraclassCorrelation,
} from "../panel/intraclass-correlation.ts";
import { type KendallW, kendallW } from "../panel/kendall-w.ts";
import { type KrippendorffAlpha, krippendorffAlpha } from "../panel/krippendorff-alpha.ts";
import { type SheetRatings, sheetRatings } from "../panel/sheet-ratings.ts";
import type { CriterionInForce } from "./criterion-in-force.ts";
import { scaleValue } from "./scale-value.ts";
import type { VendorFacts } from "./vendor-facts.ts";
import type { WeightTree } from "./weights-in-force.ts";

/** How far the evaluators' separate voices say the same. */
export type PanelAgreement = {
  evaluators: string[];
  /** Vendor × criterion pairs that somebody rated, and those that everybody rated. */
  rated: number;
  ratedByAll: number;
  /** Criteria on which everybody rated every vendor; only these can be put into an order. */
  comparedCriteria: string[];
  order: KendallW;
  ratings: KrippendorffAlpha;
  reliability: IntraclassCorrelation;
};

/**
 * Levels brought to the declared scale, 0 to 1, so that levels and minutes can stand side by side.
 *
 * @example ratingsOnScale(sheets, criteria).ratings // [[0.75, 1]] for levels 3 and 4
 */
export function ratingsOnScale(
  sheets: SheetRatings,
  criteria: readonly CriterionInForce[],
): SheetRatings {
  const known = new Map(criteria.map((one) => [one.criterion.id, one]));
  const ratings = sheets.ratings.map((row, index) => {
    const inForce = known.get(sheets.units[index]?.criterion ?? "");
    return row.map((level) =>
      level === null || !inForce
        ? null
        : (scaleValue(inForce.criterion.scale, level, inForce.itemsInUse)?.value ?? null),
    );
  });
  return { ...sheets, ratings };
}

function isComplete(row: readonly (number | null)[]): row is readonly number[] {
  return row.every((rating) => rating !== null);
}

/** Criteria on which every evaluator rated every one of the vendors. */
function comparable({ units, ratings }: SheetRatings, vendors: readonly string[]): string[] {
  const complete = units.filter((_, index) => isComplete(ratings[index] ?? [null]));
  const criteria = [...new Set(complete.map(({ criterion }) => criterion))];
  return criteria.filter(
    (criterion) => complete.filter((one) => one.criterion === criterion).length === vendors.length,
  );
}

/** One row per vendor: each evaluator's own weighted sum over the criteria all of them rated. */
function ownTotals(
  { units, ratings, evaluators }: SheetRatings,
  vendors: readonly string[],
  criteria: readonly string[],
  tree: WeightTree,
): number[][] {
  const weights = new Map(tree.criteria.map((one) => [one.criterion, one.overall]));
  return vendors.map((vendor) =>
    evaluators.map((_, column) =>
      units.reduce((sum, unit, index) => {
        if (unit.vendor !== vendor || !criteria.includes(unit.criterion)) return sum;
        return sum + (weights.get(unit.criterion) ?? 0) * (ratings[index]?.[column] ?? 0);
      }, 0),
    ),
  );
}

/**
 * How far do the evaluators agree? On the order of the vendors (Kendall's W over each one's own
 * weighted sums, only where all rated everything, since means over different criteria do not compare),
 * on the ratings (Krippendorff's alpha), and on how much one of them stands for the others (both
 * intraclass correlations). Ratings count as places on the declared scales, 0 to 1.
 *
 * Null with fewer than two evaluators who rated anything: nobody can then agree.
 *
 * @example panelAgreement(criteria, tree, facts)?.order.w // 0.78
 */
export function panelAgreement(
  criteria: readonly CriterionInForce[],
  tree: WeightTree | null,
  facts: readonly VendorFacts[],
): PanelAgreement | null {
  const vendors = facts.map(({ vendor }) => vendor);
  const ids = criteria.map((one) => one.criterion.id);
  const sheets = ratingsOnScale(sheetRatings(facts[0]?.sheets ?? [], vendors, ids), criteria);
  if (tree === null || sheets.evaluators.length < 2) return null;
  const { ratings } = sheets;
  const rated = vendors.filter((vendor) => sheets.units.some((unit) => unit.vendor === vendor));
  const compared = comparable(sheets, rated);
  return {
    evaluators: sheets.evaluators,
    rated: ratings.length,
    ratedByAll: ratings.filter(isComplete).length,
    comparedCriteria: compared,
    order: kendallW(compared.length === 0 ? [] : ownTotals(sheets, rated, compared, tree)),
    ratings: krippendorffAlpha(ratings, "interval"),
    reliability: intraclassCorrelation(ratings),
  };
}
