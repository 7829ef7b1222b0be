import { defaultRandomIndex, type RandomIndexTable, randomIndex } from "./random-index.ts";

/** Above this share of what chance gives, judgements are too contradictory to be used as they are. */
export const acceptedRatio = 0.1;

export type Consistency = {
  /** The factor of the matrix (principal eigenvalue), or an estimate of it. */
  lambda: number;
  /** (λ − n) ÷ (n − 1): 0 without contradictions. */
  index: number;
  /** Index ÷ that of chance; null where the table has no figure for this many items. */
  ratio: number | null;
  table: RandomIndexTable;
  isAccepted: boolean;
};

/**
 * How far do the judgements contradict each other (a twice b, b twice c, but c more than a)? A ratio
 * above 0.1 is reported, never hidden. One or two items cannot contradict: ratio 0.
 *
 * Source: T. Saaty (1977), Journal of Mathematical Psychology 15, 234–281.
 *
 * @example consistencyOf(3.0036946, 3).ratio // 0.00352, with the table of all matrices
 */
export function consistencyOf(
  lambda: number,
  items: number,
  table: RandomIndexTable = defaultRandomIndex,
): Consistency {
  if (items < 3) return { lambda: items, index: 0, ratio: 0, table, isAccepted: true };
  // λ is never below n; what is, is rounding.
  const index = Math.max(0, (lambda - items) / (items - 1));
  const byChance = randomIndex(table, items);
  const ratio = byChance === null ? null : index / byChance;
  return { lambda, index, ratio, table, isAccepted: ratio !== null && ratio <= acceptedRatio };
}
