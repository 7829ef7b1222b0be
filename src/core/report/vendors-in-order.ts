import type { ScoreResult, VendorScore } from "../score/score-result.ts";

/**
 * In which order are vendors shown? By rank; those without one (excluded, not computed) come last,
 * by id, so that the order of files never matters.
 *
 * @example vendorsInOrder(score).map((vendor) => vendor.rank) // [1, 2, null]
 */
export function vendorsInOrder(score: ScoreResult): VendorScore[] {
  const position = (vendor: VendorScore) => vendor.rank ?? Number.MAX_SAFE_INTEGER;
  return [...score.vendors].sort(
    (left, right) => position(left) - position(right) || (left.vendor < right.vendor ? -1 : 1),
  );
}

/**
 * In which order are things of vendors shown, such as their costs or risks? In that of the vendors.
 *
 * @example inVendorOrder(decision.risks.vendors, score).map((one) => one.vendor) // ["tidalleaf", "norvane"]
 */
export function inVendorOrder<Thing extends { vendor: string }>(
  things: readonly Thing[],
  score: ScoreResult,
): Thing[] {
  return vendorsInOrder(score).flatMap(({ vendor }) =>
    things.filter((thing) => thing.vendor === vendor),
  );
}
