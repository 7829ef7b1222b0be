import fc from "fast-check";
import { expect, it } from "vitest";
import {
  benjaminiHochbergAdjusted,
  benjaminiYekutieliAdjusted,
} from "../../src/core/stats/benjamini-hochberg.ts";
import { clusteredDifference, type WeeklySum } from "../../src/core/stats/cluster-t.ts";
import { groupDurations } from "../../src/core/stats/duration-groups.ts";
import { hochbergAdjusted, holmAdjusted } from "../../src/core/stats/holm.ts";
import { kaplanMeier } from "../../src/core/stats/kaplan-meier.ts";
import { leaveOneOutComparison, leaveOneOutRatio } from "../../src/core/stats/leave-one-out.ts";
import { momentsOfShare } from "../../src/core/stats/moments.ts";
import { newcombeDifference } from "../../src/core/stats/newcombe.ts";
import { normalCdf, normalQuantile } from "../../src/core/stats/normal.ts";
import { permutationOfWeeks } from "../../src/core/stats/permutation-of-weeks.ts";
import { quantile } from "../../src/core/stats/quantile.ts";
import { seededRandom } from "../../src/core/stats/random.ts";
import { restrictedMean } from "../../src/core/stats/restricted-mean.ts";
import { kitagawaSplit, standardise } from "../../src/core/stats/standardisation.ts";
import { studentTQuantile, studentTTwoSidedP } from "../../src/core/stats/student-t.ts";
import { survivalQuantile } from "../../src/core/stats/survival-quantile.ts";
import { wilsonInterval } from "../../src/core/stats/wilson.ts";

const share = fc
  .tuple(fc.nat(100_000), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, part]) => ({ successes: Math.floor(trials * part), trials }));

const week: fc.Arbitrary<WeeklySum> = fc.record({
  sum: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  count: fc.nat(10_000),
});
const weeks = fc.array(week, { maxLength: 12 });

/** Weeks as they occur: a mean within reach, and tickets. */
const usualWeek = fc
  .tuple(fc.nat(10_000), fc.double({ min: 0.01, max: 1e6, noNaN: true }))
  .map(([count, mean]) => ({ sum: count * mean, count }));
const usualWeeks = fc.array(usualWeek, { maxLength: 12 });

const ticket = fc.record({ timeSeconds: fc.nat(500), isEvent: fc.boolean() });
const tickets = fc.array(ticket, { minLength: 1, maxLength: 60 });

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 15 });

/** Every number anywhere inside is finite. */
function holdsOnlyFinite(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(holdsOnlyFinite);
}

it("no NaN and no Infinity leaves, whatever the weeks", () => {
  fc.assert(
    fc.property(weeks, weeks, (pilot, baseline) => {
      const meanOf = (some: readonly WeeklySum[]) => {
        const count = some.reduce((total, { count }) => total + count, 0);
        return count === 0 ? null : some.reduce((total, { sum }) => total + sum, 0) / count;
      };
      expect(holdsOnlyFinite(clusteredDifference(pilot, baseline))).toBe(true);
      expect(holdsOnlyFinite(leaveOneOutRatio(pilot, baseline, meanOf))).toBe(true);
    }),
  );
});

it("the order of weeks does not matter, and periods mirror", () => {
  fc.assert(
    fc.property(usualWeeks, usualWeeks, (pilot, baseline) => {
      const one = clusteredDifference(pilot, baseline);
      const other = clusteredDifference(baseline.toReversed(), pilot.toReversed());
      expect(one === null).toBe(other === null);
      if (one === null || other === null) return;
      expect(one.reason).toBe(other.reason);
      const scale = Math.max(Math.abs(one.pilot.mean), Math.abs(one.baseline.mean));
      expect(Math.abs(one.difference + other.difference) / scale).toBeLessThan(1e-9);
      // Closer to the rounding of the sums than this, the last digits of p are not to be had.
      if ((one.standardError ?? 0) / scale > 1e-6) expect(one.p).toBeCloseTo(other.p ?? -1, 6);
    }),
  );
});

it("Wilson holds the observed share, and more of the same data narrows it", () => {
  fc.assert(
    fc.property(share, ({ successes, trials }) => {
      const got = wilsonInterval(successes, trials);
      expect(got === null).toBe(trials === 0);
      if (got === null) return;
      expect(got.low).toBeLessThanOrEqual(successes / trials);
      expect(got.high).toBeGreaterThanOrEqual(successes / trials);
      const more = wilsonInterval(3 * successes, 3 * trials) ?? got;
      expect(more.high - more.low).toBeLessThan(got.high - got.low);
    }),
  );
});

it("Newcombe mirrors, holds the difference, and stays between −1 and 1", () => {
  fc.assert(
    fc.property(share, share, (a, b) => {
      const one = newcombeDifference(a, b);
      const other = newcombeDifference(b, a);
      expect(one === null).toBe(other === null);
      if (one === null || other === null) return;
      expect(one.interval.low).toBeCloseTo(-other.interval.high, 12);
      expect(one.interval.low).toBeLessThanOrEqual(one.difference);
      expect(one.interval.high).toBeGreaterThanOrEqual(one.difference);
      expect(one.interval.low).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(one.interval.high).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

it("the share of open tickets only falls, and no order of rows matters", () => {
  fc.assert(
    fc.property(tickets, fc.nat(60), (all, cut) => {
      const whole = groupDurations(all);
      expect(groupDurations([...all.slice(cut), ...all.slice(0, cut)])).toEqual(whole);
      const survivals = kaplanMeier(whole)?.steps.map((step) => step.survival) ?? [];
      survivals.forEach((value, index) => {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(survivals[index - 1] ?? 1.5);
      });
    }),
  );
});

it("without open tickets the curve gives the ordinary median and mean", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(500), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 600 }),
      (times, tau) => {
        const curve = kaplanMeier(
          groupDurations(times.map((timeSeconds) => ({ timeSeconds, isEvent: true }))),
        );
        if (curve === null) throw new Error("there are tickets");
        expect(survivalQuantile(curve)).toBeCloseTo(quantile(times, 0.5) ?? -1, 9);
        const cut = times.map((time) => Math.min(time, tau));
        const mean = cut.reduce((sum, time) => sum + time, 0) / cut.length;
        const variance = cut.reduce((sum, time) => sum + (time - mean) ** 2, 0) / cut.length ** 2;
        expect(restrictedMean(curve, tau)?.meanSeconds).toBeCloseTo(mean, 8);
        expect(restrictedMean(curve, tau)?.variance).toBeCloseTo(variance, 6);
      },
    ),
  );
});

it("a ratio turns round when the periods change places, and knows no unit", () => {
  const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 8 });
  const mean = (some: readonly number[]) => some.reduce((sum, v) => sum + v, 0) / some.length;
  fc.assert(
    fc.property(values, values, (pilot, baseline) => {
      const one = leaveOneOutRatio(pilot, baseline, mean);
      const turned = leaveOneOutRatio(baseline, pilot, mean);
      const minutes = (some: number[]) => some.map((value) => value / 60);
      const scaled = leaveOneOutRatio(minutes(pilot), minutes(baseline), mean);
      expect((one?.ratio ?? 0) * (turned?.ratio ?? 0)).toBeCloseTo(1, 9);
      expect(scaled?.ratio).toBeCloseTo(one?.ratio ?? -1, 9);
      expect(scaled?.reason).toBe(one?.reason);
      if (one?.p != null) expect(scaled?.p).toBeCloseTo(one.p, 7);
    }),
  );
});

it("adjusted p values are never smaller, never beyond 1, and keep their order", () => {
  fc.assert(
    fc.property(pValues, (p) => {
      const holm = holmAdjusted(p).map(Number);
      const hochberg = hochbergAdjusted(p).map(Number);
      const found = benjaminiHochbergAdjusted(p).map(Number);
      const strict = benjaminiYekutieliAdjusted(p).map(Number);
      p.forEach((value, i) => {
        const [a = -1, b = -1, c = -1, d = -1] = [holm[i], hochberg[i], found[i], strict[i]];
        expect(c).toBeGreaterThanOrEqual(value);
        expect(b).toBeGreaterThanOrEqual(c - 1e-12);
        expect(a).toBeGreaterThanOrEqual(b);
        expect(Math.max(a, d)).toBeLessThanOrEqual(1);
        expect(d).toBeGreaterThanOrEqual(c);
        p.forEach((other, j) => {
          if (value < other) expect(a).toBeLessThanOrEqual(holm[j] ?? -1);
        });
      });
    }),
  );
});

it("a permutation p is a count of splits, the same when the periods change places", () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 4 });
  const gap = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, v) => sum + v, 0) / a.length - b.reduce((sum, v) => sum + v, 0) / b.length;
  fc.assert(
    fc.property(values, values, (pilot, baseline) => {
      const one = permutationOfWeeks(pilot, baseline, gap, { seed: 1 });
      const turned = permutationOfWeeks(baseline, pilot, gap, { seed: 1 });
      expect(one?.p).toBe(turned?.p);
      expect(one?.p).toBeGreaterThanOrEqual(1 / (one?.splits ?? 0));
      expect(one?.p).toBeLessThanOrEqual(1);
    }),
  );
});

it("quantiles turn probabilities round", () => {
  const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
  fc.assert(
    fc.property(probability, fc.double({ min: 0.5, max: 1e6, noNaN: true }), (p, df) => {
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
      const t = studentTQuantile(p, df);
      expect(studentTTwoSidedP(t, df)).toBeCloseTo(2 * Math.min(p, 1 - p), 10);
    }),
  );
});

it("standardising to one mix and splitting a difference agree with each other", () => {
  const count = fc.integer({ min: 1, max: 500 });
  const arm = fc
    .tuple(count, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([trials, part]) => momentsOfShare(Math.floor(trials * part), trials));
  const strata = fc.array(fc.record({ stratum: fc.string(), pilot: arm, baseline: arm }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(strata, (mix) => {
      const split = kitagawaSplit(mix);
      const atBaseline = standardise(mix, "baseline");
      const atPilot = standardise(mix, "pilot");
      expect(split?.total).toBeCloseTo(atBaseline?.crudeDifference ?? 9, 10);
      const between = ((atBaseline?.difference ?? 9) + (atPilot?.difference ?? 9)) / 2;
      expect(split?.rate).toBeCloseTo(between, 10);
    }),
  );
});

it("a week's own mood raises false alarms by tickets, not by weeks", () => {
  const random = seededRandom(20261123, "placebo");
  const week = (): WeeklySum => {
    const mood = 0.6 + 0.2 * random.uniform();
    const count = 150 + random.below(100);
    let sum = 0;
    for (let i = 0; i < count; i += 1) sum += random.uniform() < mood ? 1 : 0;
    return { sum, count };
  };
  const rounds = 600;
  const alarms = { byWeeks: 0, byJackknife: 0, byTickets: 0 };
  const meanOf = (some: readonly WeeklySum[]) =>
    some.reduce((a, w) => a + w.sum, 0) / some.reduce((a, w) => a + w.count, 0);
  for (let round = 0; round < rounds; round += 1) {
    const pilot = Array.from({ length: 5 }, week);
    const baseline = Array.from({ length: 8 }, week);
    const clustered = clusteredDifference(pilot, baseline);
    const jackknife = leaveOneOutComparison(pilot, baseline, (a, b) => meanOf(a) - meanOf(b));
    const joined = (some: WeeklySum[]) => ({
      successes: some.reduce((a, w) => a + w.sum, 0),
      trials: some.reduce((a, w) => a + w.count, 0),
    });
    const naive = newcombeDifference(joined(pilot), joined(baseline))?.interval;
    if ((clustered?.p ?? 1) < 0.05) alarms.byWeeks += 1;
    if ((jackknife?.p ?? 1) < 0.05) alarms.byJackknife += 1;
    if (naive && (naive.low > 0 || naive.high < 0)) alarms.byTickets += 1;
  }
  expect(alarms.byWeeks / rounds).toBeGreaterThan(0.02);
  expect(alarms.byWeeks / rounds).toBeLessThan(0.08);
  expect(alarms.byJackknife / rounds).toBeLessThan(0.08);
  expect(alarms.byTickets / rounds).toBeGreaterThan(0.2);
});
