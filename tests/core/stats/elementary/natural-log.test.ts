import { describe, expect, it } from "vitest";
import { logOnePlus, naturalLog } from "../../../../src/core/stats/elementary/natural-log.ts";
import { seededRandom } from "../../../../src/core/stats/random.ts";
import { worstOf } from "./digits-apart.ts";

const random = seededRandom(7);
const many = (place: (u: number) => number) =>
  Array.from({ length: 50_000 }, () => place(random.uniform()));
const sized = () => 2 ** Math.floor(random.uniform() * 2000 - 1000);

describe("the natural logarithm", () => {
  it("is that of the engine to within one unit in the last place", () => {
    const near1 = many((u) => 1 + (u - 0.5) * 2 ** -Math.floor(random.uniform() * 50));
    const everywhere = many((u) => (1 + u) * sized());
    const tiny = many((u) => u * 1e-310);
    for (const places of [near1, everywhere, tiny]) {
      expect(worstOf(naturalLog, Math.log, places).apart).toBeLessThanOrEqual(1);
    }
  });

  // OEIS A002391: the digits of ln 3.
  it("has its known values", () => {
    expect(naturalLog(10)).toBe(Math.LN10);
    expect(naturalLog(3)).toBe(1.0986122886681096);
    expect(Math.abs(naturalLog(3) - 1.098612288668109691)).toBeLessThanOrEqual(2 ** -52);
    expect(naturalLog(1)).toBe(0);
    expect(naturalLog(2 ** -1074)).toBe(-744.4400719213812);
  });

  it("does what is usual at the ends", () => {
    const ends = [0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    expect(ends.map(naturalLog)).toEqual(ends.map(Math.log));
  });
});

describe("the logarithm of one plus something", () => {
  it("is that of the engine to within one unit in the last place", () => {
    const small = many((u) => (u - 0.5) * 2 ** -Math.floor(random.uniform() * 60));
    const large = many((u) => u * 2 ** Math.floor(random.uniform() * 1000));
    const negative = many((u) => -u);
    for (const places of [small, large, negative]) {
      expect(worstOf(logOnePlus, Math.log1p, places).apart).toBeLessThanOrEqual(1);
    }
  });

  it("does what is usual at the ends", () => {
    const ends = [0, -0, -1, -2, Number.NaN, Number.POSITIVE_INFINITY, 5e-324];
    expect(ends.map(logOnePlus)).toEqual(ends.map(Math.log1p));
  });
});
