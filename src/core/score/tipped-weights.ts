import type { SmallestFlip } from "./robustness-result.ts";
import type { WeightTree } from "./weights-in-force.ts";

/** Shares of the questions, and of the criteria within the questions whose inside changes; sums 1. */
export type TippedWeights = {
  questions: Record<string, number>;
  criteria: Record<string, number>;
};

/** Drawing level is not yet winning: a little more is moved, of all the weight that there is. */
const aLittle = 0.005;

/** The donor that still has weight gives a little more of it to the receiver. */
function overall(tree: WeightTree, { moves }: Pick<SmallestFlip, "moves">): Map<string, number> {
  const weights = new Map(tree.criteria.map((one) => [one.criterion, one.overall]));
  for (const { criterion, to } of moves) weights.set(criterion, to);
  const receiver = moves.find(({ from, to }) => to > from);
  const donor = moves.findLast(({ from, to }) => to < from && to > 0);
  if (receiver && donor) {
    const more = Math.min(aLittle, donor.to);
    weights.set(donor.criterion, donor.to - more);
    weights.set(receiver.criterion, receiver.to + more);
  }
  return weights;
}

/**
 * Which weights put the rival of a smallest flip first? The flip makes it draw level; here the last
 * weight that moved moves half a point of all the weight further, where it has so much.
 *
 * Given as the two levels in which weights are written: shares of the questions, and shares within each
 * question that gave or took. A question left without any weight keeps its inside.
 *
 * @example tippedWeights(tree, flip).questions["channels"] // 0.195
 */
export function tippedWeights(tree: WeightTree, flip: Pick<SmallestFlip, "moves">): TippedWeights {
  const weights = overall(tree, flip);
  const moved = new Set(flip.moves.map(({ criterion }) => criterion));
  const tipped: TippedWeights = { questions: {}, criteria: {} };
  for (const { question } of tree.questions) {
    const own = tree.criteria.filter((one) => one.question === question);
    const weight = own.reduce((sum, { criterion }) => sum + (weights.get(criterion) ?? 0), 0);
    tipped.questions[question] = weight;
    if (weight <= 0 || !own.some(({ criterion }) => moved.has(criterion))) continue;
    for (const { criterion } of own) {
      tipped.criteria[criterion] = (weights.get(criterion) ?? 0) / weight;
    }
  }
  return tipped;
}
