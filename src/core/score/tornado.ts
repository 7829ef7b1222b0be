import { competitionRank } from "../stats/competition-rank.ts";
import { sharesOf } from "../stats/shares-of.ts";
import { additiveValue } from "./additive-value.ts";

/** The worth of all alternatives after one weight was changed and the others rescaled. */
export type TornadoRow = {
  criterion: number;
  factor: number;
  scores: number[];
  winner: number | null;
};

/** The weights after criterion k takes `changed`, the others sharing the rest in proportion. */
function withWeight(shares: readonly number[], k: number, changed: number): number[] {
  const others = 1 - (shares[k] ?? 0);
  return shares.map((share, j) => (j === k ? changed : (share / others) * (1 - changed)));
}

function onlyWinner(scores: readonly number[]): number | null {
  const ranks = competitionRank(scores);
  const first = ranks.indexOf(1);
  return ranks.indexOf(1, first + 1) === -1 ? first : null;
}

/**
 * How far does each weight, taken alone, move the totals? Every weight is multiplied by 1 − `step` and
 * by 1 + `step` (never beyond the whole), the others keep their proportions. Two rows per criterion,
 * in order; `winner` is null on a tie. A criterion that carries all weight gives no row.
 *
 * Null when the weights cannot be shared out. Example: with a step of 0.2 a weight of 0.4 is tried at
 * 0.32 and 0.48.
 */
export function tornado(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  step: number,
): TornadoRow[] | null {
  const shares = sharesOf(weights);
  if (shares === null) return null;
  return shares.flatMap((share, criterion) => {
    if (share === 1) return [];
    return [1 - step, 1 + step].map((factor) => {
      const changed = Math.min(1, share * factor);
      const scores = additiveValue(values, withWeight(shares, criterion, changed)) ?? [];
      return { criterion, factor, scores, winner: onlyWinner(scores) };
    });
  });
}
