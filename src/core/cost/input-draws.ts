import { betaVariate } from "../stats/beta-variate.ts";
import { seededRandom } from "../stats/random.ts";
import type { Input } from "./formula.ts";
import { pertQuantile, pertShape } from "./pert.ts";

/** The drawn values of a figure; one that lines share is drawn once for all of them. */
export type InputDraws = {
  count: number;
  valuesOf: (input: Input, owner: string) => Float64Array;
};

/** Values by figure: shared ones by their key alone, the others by line as well. */
function remembered(make: (input: Input, name: string) => Float64Array): InputDraws["valuesOf"] {
  const common = new Map<string, Float64Array>();
  return (input, owner) => {
    if (!input.isShared) return make(input, `${owner} ${input.key}`);
    const known = common.get(input.key) ?? make(input, input.key);
    common.set(input.key, known);
    return known;
  };
}

/**
 * Draws every figure by itself, as the beta distribution of its three points: same seed and name, same
 * draws, so that one line more changes no other. Keep it for all vendors, so that one wage is the same
 * for each of them.
 *
 * @example independentDraws(1, 5000).valuesOf(shared("wage", 300), "").length // 5000
 */
export function independentDraws(seed: number, count: number): InputDraws {
  const draw = ({ range }: Input, name: string) => {
    const values = new Float64Array(count);
    const shape = pertShape(range);
    if (shape === null) return values.fill(range.low);
    const random = seededRandom(seed, `cost ${name}`);
    const span = range.high - range.low;
    for (let at = 0; at < count; at += 1) {
      values[at] = range.low + span * betaVariate(random, shape.alpha, shape.beta);
    }
    return values;
  };
  return { count, valuesOf: remembered(draw) };
}

/**
 * Every figure at the same percentiles: all run high or low at once. Nothing is drawn.
 *
 * @example atPercentiles([0.1, 0.5, 0.9]).count // 3
 */
export function atPercentiles(shares: readonly number[]): InputDraws {
  const make = ({ range }: Input) =>
    Float64Array.from(shares, (share) => pertQuantile(range, share));
  return { count: shares.length, valuesOf: remembered(make) };
}
