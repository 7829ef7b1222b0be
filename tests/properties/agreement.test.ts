import fc from "fast-check";
import { expect, it } from "vitest";
import { intraclassCorrelation } from "../../src/core/panel/intraclass-correlation.ts";
import { kendallW } from "../../src/core/panel/kendall-w.ts";
import { krippendorffAlpha } from "../../src/core/panel/krippendorff-alpha.ts";
import { holdsOnlyFinite } from "./only-finite.ts";

const levels = ["nominal", "ordinal", "interval", "ratio"] as const;

/** Ratings 0 to 4 by up to five judges, with gaps. */
function table(gaps: boolean): fc.Arbitrary<(number | null)[][]> {
  const rating = gaps ? fc.option(fc.nat(4), { freq: 4 }) : fc.nat(4);
  return fc
    .integer({ min: 1, max: 5 })
    .chain((judges) =>
      fc.array(fc.array(rating, { minLength: judges, maxLength: judges }), { maxLength: 8 }),
    );
}

function turnedRound(rows: (number | null)[][]): (number | null)[][] {
  return rows.map((row) => [...row].reverse()).reverse();
}

it("no NaN and no Infinity leaves, and agreement is never above 1", () => {
  fc.assert(
    fc.property(table(true), (ratings) => {
      const w = kendallW(ratings);
      const icc = intraclassCorrelation(ratings);
      const alphas = levels.map((level) => krippendorffAlpha(ratings, level));
      expect(holdsOnlyFinite([w, icc, alphas])).toBe(true);
      expect(w.w ?? 0).toBeGreaterThanOrEqual(0);
      expect(w.w ?? 0).toBeLessThanOrEqual(1 + 1e-12);
      for (const { alpha } of alphas) expect(alpha ?? 0).toBeLessThanOrEqual(1 + 1e-12);
      for (const form of [icc.oneWay, icc.absoluteAgreement, icc.consistency]) {
        expect(form?.single ?? 0).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});

it("the order of judges and of what they judge changes nothing", () => {
  fc.assert(
    fc.property(table(true), (ratings) => {
      const other = turnedRound(ratings);
      expect(kendallW(other).w ?? -1).toBeCloseTo(kendallW(ratings).w ?? -1, 10);
      for (const level of levels) {
        const { alpha } = krippendorffAlpha(ratings, level);
        expect(krippendorffAlpha(other, level).alpha ?? 9).toBeCloseTo(alpha ?? 9, 10);
      }
      const single = (rows: (number | null)[][]) =>
        intraclassCorrelation(rows).absoluteAgreement?.single ?? 9;
      expect(single(other)).toBeCloseTo(single(ratings), 8);
    }),
  );
});

it("W hears only the order: a harsher judge with a wider scale changes nothing", () => {
  fc.assert(
    fc.property(table(false), (ratings) => {
      const harsh = ratings.map((row) =>
        row.map((rating, judge) => (judge === 0 && rating !== null ? rating ** 3 - 7 : rating)),
      );
      expect(kendallW(harsh)).toEqual(kendallW(ratings));
    }),
  );
});

it("consistency forgives a judge's level, alpha of intervals a common scale", () => {
  fc.assert(
    fc.property(table(false), fc.integer({ min: -5, max: 5 }), (ratings, level) => {
      const shifted = ratings.map((row) =>
        row.map((rating, judge) => (judge === 0 && rating !== null ? rating + level : rating)),
      );
      const single = (rows: (number | null)[][]) => intraclassCorrelation(rows).consistency?.single;
      // With all ratings equal there is no figure; a shift may then make one of 0 ÷ 0.
      if (single(ratings) != null) {
        expect(single(shifted) ?? 9).toBeCloseTo(single(ratings) ?? 9, 8);
      }
      const scaled = ratings.map((row) => row.map((rating) => (rating ?? 0) * 25 + level));
      expect(krippendorffAlpha(scaled, "interval").alpha ?? 9).toBeCloseTo(
        krippendorffAlpha(ratings, "interval").alpha ?? 9,
        8,
      );
    }),
  );
});

it("without ties, W and the mean rank correlation are one figure", () => {
  const order = (n: number) =>
    fc.shuffledSubarray([...Array(n).keys()], { minLength: n, maxLength: n });
  const judges = fc
    .integer({ min: 2, max: 7 })
    .chain((n) => fc.array(order(n), { minLength: 2, maxLength: 5 }));
  fc.assert(
    fc.property(judges, (orders) => {
      const rows = (orders[0] ?? []).map((_, i) => orders.map((one) => one[i] ?? 0));
      const found = kendallW(rows);
      if (found.reason !== null) throw new Error(found.reason);
      const m = orders.length;
      expect(found.meanSpearman ?? 9).toBeCloseTo((m * found.w - 1) / (m - 1), 10);
    }),
  );
});
