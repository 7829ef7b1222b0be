import { seededRandom } from "../../src/core/stats/random.ts";

/** Draws from the shapes that service data take; one stream of random numbers per purpose. */
export interface Draws {
  uniform(): number;
  chance(probability: number): boolean;
  normal(): number;
  poisson(mean: number): number;
  exponential(mean: number): number;
  /** One of the keys, as likely as its weight says. The weights need not add up to 1. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
}

/** The same seed and purpose give the same draws in every run. */
export function drawsFor(seed: number, purpose: string): Draws {
  const random = seededRandom(seed, purpose);
  const uniform = () => random.uniform();
  return {
    uniform,
    chance: (probability) => uniform() < probability,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    poisson: (mean) => poisson(mean, uniform),
    exponential: (mean) => -mean * Math.log(1 - uniform()),
    weighted: (weights) => weighted(weights, uniform()),
  };
}

/** Knuth's product of uniforms, in slices because e^−mean underflows when the mean is large. */
function poisson(mean: number, uniform: () => number): number {
  if (mean > 30) return poisson(30, uniform) + poisson(mean - 30, uniform);
  const limit = Math.exp(-mean);
  let events = 0;
  for (let product = uniform(); product > limit; product *= uniform()) events += 1;
  return events;
}

function weighted<Key extends string>(weights: Readonly<Record<Key, number>>, at: number): Key {
  const keys = Object.keys(weights) as Key[];
  const total = keys.reduce((sum, key) => sum + weights[key], 0);
  let left = at * total;
  for (const key of keys) {
    left -= weights[key];
    if (left < 0) return key;
  }
  throw new RangeError("weighted: needs at least one key with a weight above 0");
}
