import { competitionRank } from "../../stats/competition-rank.ts";
import { type DecisionMatrix, type NoComparison, readyMatrix } from "./decision-matrix.ts";

export type Promethee =
  | {
      method: "promethee-2-usual";
      /** −1 (loses to everybody on everything) to 1; all together sum to 0. */
      netFlow: number[];
      ranks: (number | null)[];
      reason: null;
    }
  | { method: "promethee-2-usual"; netFlow: null; ranks: null; reason: NoComparison };

/** Closer than this is level: what is left of rounding. */
const tolerance = 1e-12;

/** Weight of the criteria on which the row is better than the rival, less that on which it is worse. */
function balance(
  row: readonly number[],
  rival: readonly number[],
  shares: readonly number[],
): number {
  return shares.reduce((sum, share, j) => {
    const ahead = (row[j] ?? 0) - (rival[j] ?? 0);
    return Math.abs(ahead) <= tolerance ? sum : sum + share * Math.sign(ahead);
  }, 0);
}

/**
 * Who wins more weight in direct comparisons? On each criterion any lead counts in full, however small
 * (the "usual" preference function). Net flow is the mean over the rivals of weight won less weight
 * lost. A second opinion only, because it depends on who the rivals are.
 *
 * Source: J.-P. Brans and P. Vincke (1985), Management Science 31, 647–656.
 *
 * @throws RangeError when a row is not as long as the weights: a bug of ours, not of the data
 * @example promethee({ rows: [[4, 3, 2], [3, 2, 4], [5, 1, 3]], weights: [5, 3, 2], directions: ["max", "max", "max"] }).netFlow // [0.1, -0.3, 0.2]
 */
export function promethee(matrix: DecisionMatrix): Promethee {
  const method = "promethee-2-usual" as const;
  const ready = readyMatrix(matrix);
  if (typeof ready === "string") return { method, netFlow: null, ranks: null, reason: ready };
  const { rows, shares } = ready;
  const netFlow = rows.map(
    (row) => rows.reduce((sum, rival) => sum + balance(row, rival, shares), 0) / (rows.length - 1),
  );
  return { method, netFlow, ranks: competitionRank(netFlow), reason: null };
}
