import { expect, it } from "vitest";
import { exponential } from "../../../../src/core/stats/elementary/exponential.ts";
import { seededRandom } from "../../../../src/core/stats/random.ts";
import { worstOf } from "./digits-apart.ts";

const random = seededRandom(11);
const many = (place: (u: number) => number) =>
  Array.from({ length: 50_000 }, () => place(random.uniform()));

it("is that of the engine to within one unit in the last place", () => {
  const everywhere = many((u) => (u - 0.5) * 1400);
  const small = many((u) => (u - 0.5) * 2 ** -Math.floor(random.uniform() * 60));
  const vanishing = many((u) => -708 - 37 * u);
  for (const places of [everywhere, small, vanishing]) {
    expect(worstOf(exponential, Math.exp, places).apart).toBeLessThanOrEqual(1);
  }
});

// OEIS A072334 and A068985: the digits of e² and 1/e.
it("has its known values", () => {
  expect(exponential(2)).toBe(7.389056098930650227);
  expect(exponential(-1)).toBe(0.367879441171442321);
  expect(exponential(0)).toBe(1);
});

it("does what is usual at the ends", () => {
  const ends = [-0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const edges = [709.782712893384, 709.7827128933841, -745.1332191019411, -745.1332191019412];
  for (const x of [...ends, ...edges]) expect(exponential(x)).toBe(Math.exp(x));
});
