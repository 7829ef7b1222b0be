import { requireThat } from "./require-that.ts";

/** A stream of numbers that look random and are the same in every run that has the same seed. */
export interface Random {
  /** A whole number from 0 to 2³² − 1. */
  next32(): number;
  /** A number from 0 up to, but never, 1; all 53 bits of it vary. */
  uniform(): number;
  /** A whole number from 0 to `limit` − 1, each as likely. `limit` is at most 2³². */
  below(limit: number): number;
}

/**
 * The seeded generator of the whole product: nothing here may call `Math.random`, because the same
 * input, seed and day must give the same report.
 *
 * `purpose` starts a stream of its own, so that more draws in one place change no number elsewhere.
 * Example: `seededRandom(1, "permutation").below(6)` throws a die, and throws the same each time.
 *
 * Source: xoshiro128** of D. Blackman and S. Vigna (2018), its state filled by SplitMix32 as they
 * advise. Good for simulation; not for secrets.
 *
 * @throws RangeError when the seed is not a whole number from 0 to 2⁵³ − 1
 */
export function seededRandom(seed: number, purpose = ""): Random {
  requireThat(
    Number.isSafeInteger(seed) && seed >= 0,
    "seededRandom: seed must be a whole number and not negative",
  );
  const mix = splitMix32(lowWord(seed) ^ splitMix32(highWord(seed) ^ hashOf(purpose))());
  return xoshiro128([mix(), mix(), mix(), mix()]);
}

/**
 * The bare generator, from four whole numbers below 2³² that are not all 0.
 * Example: `xoshiro128([1, 2, 3, 4])` begins 11520, 0, 5927040.
 */
export function xoshiro128(state: readonly [number, number, number, number]): Random {
  requireThat(
    state.some((word) => word >>> 0 !== 0),
    "xoshiro128: state must not be all zero",
  );
  let [a, b, c, d] = state;
  const next32 = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
  return {
    next32,
    uniform: () => ((next32() >>> 5) * 2 ** 26 + (next32() >>> 6)) / 2 ** 53,
    below: (limit) => below(limit, next32),
  };
}

/** Numbers in the incomplete last round would favour small results, so they are drawn again. */
function below(limit: number, next32: () => number): number {
  requireThat(
    Number.isInteger(limit) && limit >= 1 && limit <= 2 ** 32,
    "below: limit must be a whole number from 1 to 2^32",
  );
  const fair = 2 ** 32 - (2 ** 32 % limit);
  for (;;) {
    const drawn = next32();
    if (drawn < fair) return drawn % limit;
  }
}

/** SplitMix with 32-bit words and the finaliser of MurmurHash3: turns close seeds into far ones. */
function splitMix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
}

/** FNV-1a over the UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function lowWord(seed: number): number {
  return seed >>> 0;
}

function highWord(seed: number): number {
  return Math.floor(seed / 2 ** 32);
}
