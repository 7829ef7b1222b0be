import { expect, it } from "vitest";
import { seededRandom, xoshiro128 } from "../../../src/core/stats/random.ts";

// The reference implementation of Blackman and Vigna, run separately from the state 1, 2, 3, 4.
it("is xoshiro128**", () => {
  const random = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, () => random.next32())).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

it("repeats itself for one seed and purpose, and only then", () => {
  const first = (seed: number, purpose?: string) => seededRandom(seed, purpose).next32();
  expect(first(7, "a")).toBe(first(7, "a"));
  const starts = [first(7, "a"), first(7, "b"), first(8, "a"), first(7 + 2 ** 32, "a"), first(7)];
  expect(new Set(starts).size).toBe(starts.length);
});

it("is even enough: moments, faces of a die, neighbours", () => {
  const random = seededRandom(20261123);
  const draws = Array.from({ length: 100_000 }, () => random.uniform());
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * draws.length));
  expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
  const products = draws.slice(1).reduce((sum, draw, i) => sum + draw * (draws[i] ?? 0), 0);
  expect(Math.abs(products / (draws.length - 1) - 0.25)).toBeLessThan(0.005);
  const faces = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 60_000; i += 1) {
    const face = random.below(6);
    faces[face] = (faces[face] ?? 0) + 1;
  }
  expect(faces.every((count) => Math.abs(count - 10_000) < 400)).toBe(true);
});

it("refuses a seed or a limit it cannot honour", () => {
  expect(() => seededRandom(-1)).toThrow(RangeError);
  expect(() => seededRandom(0.5)).toThrow(RangeError);
  expect(() => seededRandom(1).below(0)).toThrow(RangeError);
  expect(() => xoshiro128([0, 0, 0, 0])).toThrow(RangeError);
});
