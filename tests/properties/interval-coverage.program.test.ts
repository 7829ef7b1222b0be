import { expect, it } from "vitest";
import { drawnWeeks, meanOfDrawn } from "../../src/core/pilot/compare/drawn-weeks.ts";
import { weekDifference, weekPermutation } from "../../src/core/pilot/compare/week-difference.ts";
import { baselineMix, type WeekStrata } from "../../src/core/pilot/compare/week-strata.ts";
import { bootstrapOfWeeks } from "../../src/core/stats/bootstrap-of-weeks.ts";
import { type Random, seededRandom } from "../../src/core/stats/random.ts";
import { segmentedTrend } from "../../src/core/stats/segmented-trend.ts";
import { normal, sharedWeeks, waitingWeeks } from "./week-effects.ts";

type Simulated = (
  shape: { period: "baseline" | "pilot"; weeks: number },
  effect: number,
  random: Random,
) => WeekStrata[];

const kinds = [
  ["times, a ratio", waitingWeeks as Simulated, "ratio", 0.8, 1],
  ["shares, a difference", sharedWeeks as Simulated, "difference", 0.06, 0],
] as const;

const lengths = [
  [8, 6],
  [8, 4],
  [4, 4],
] as const;

const runs = 4_000;

const cases = kinds.flatMap(([name, simulated, scale, effect, none]) =>
  lengths.map(([before, after]) => ({ name, simulated, scale, effect, none, before, after })),
);

it.each(cases)(
  "$name, $before and $after weeks: intervals hold the truth, no change is rarely called one",
  ({ name, simulated, scale, effect, none, before, after }) => {
    const random = seededRandom(20_261_124, `coverage ${name} ${before} ${after}`);
    let [held, alarms] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      const baseline = simulated({ period: "baseline", weeks: before }, none, random);
      const found = (size: number) => {
        const pilot = simulated({ period: "pilot", weeks: after }, size, random);
        const { weights } = baselineMix(baseline, pilot);
        return weekDifference(baseline, pilot, weights, scale);
      };
      const [low = 1, high = 0] = found(effect).interval ?? [];
      if (low <= effect && effect <= high) held += 1;
      if ((found(none).p ?? 1) < 0.05) alarms += 1;
    }
    console.info(
      `${name}, ${before}+${after} weeks: coverage ${((100 * held) / runs).toFixed(1)} %, false alarms ${((100 * alarms) / runs).toFixed(1)} %`,
    );
    expect(held / runs).toBeGreaterThanOrEqual(0.93);
    expect(held / runs).toBeLessThanOrEqual(0.97);
    expect(alarms / runs).toBeGreaterThanOrEqual(0.02);
    expect(alarms / runs).toBeLessThanOrEqual(0.08);
  },
);

it("permuting the weeks claims a change in one case of twenty as well", () => {
  const random = seededRandom(7, "permutation of nothing");
  let alarms = 0;
  const times = 600;
  for (let run = 0; run < times; run += 1) {
    const baseline = waitingWeeks({ period: "baseline", weeks: 8 }, 1, random);
    const pilot = waitingWeeks({ period: "baseline", weeks: 4 }, 1, random);
    const { weights } = baselineMix(baseline, pilot);
    if ((weekPermutation(baseline, pilot, weights, "ratio", 1)?.p ?? 1) <= 0.05) alarms += 1;
  }
  expect(alarms / times).toBeGreaterThan(0.02);
  expect(alarms / times).toBeLessThan(0.08);
});

it("weeks drawn again hold the truth nearly as often, which is why they are a second opinion", () => {
  const random = seededRandom(8, "coverage of the bootstrap");
  const times = 400;
  let held = 0;
  for (let run = 0; run < times; run += 1) {
    const baseline = waitingWeeks({ period: "baseline", weeks: 8 }, 1, random);
    const pilot = waitingWeeks({ period: "pilot", weeks: 6 }, 0.8, random);
    const { weights } = baselineMix(baseline, pilot);
    const [before, after] = [drawnWeeks(baseline, weights), drawnWeeks(pilot, weights)];
    const ratio = (ofPilot: Int32Array, ofBaseline: Int32Array) =>
      (meanOfDrawn(after, ofPilot) ?? 0) / (meanOfDrawn(before, ofBaseline) ?? 1);
    const { low, high } = bootstrapOfWeeks(6, 8, ratio, { seed: run, draws: 500 })?.interval ?? {
      low: 1,
      high: 0,
    };
    if (low <= 0.8 && 0.8 <= high) held += 1;
  }
  console.info(`weeks drawn again: coverage ${((100 * held) / times).toFixed(1)} %`);
  expect(held / times).toBeGreaterThan(0.84);
});

it("the jump of a trend is claimed about as rarely where weeks only vary", () => {
  const random = seededRandom(9, "trend of nothing");
  const times = 2_000;
  let alarms = 0;
  for (let run = 0; run < times; run += 1) {
    const points = Array.from({ length: 14 }, (_, place) => ({
      week: place < 8 ? place : place + 5,
      isPilot: place >= 8,
      value: normal(random),
    }));
    if ((segmentedTrend(points)?.level.p ?? 1) < 0.05) alarms += 1;
  }
  console.info(`jump of a trend: false alarms ${((100 * alarms) / times).toFixed(1)} %`);
  expect(alarms / times).toBeGreaterThan(0.01);
  expect(alarms / times).toBeLessThan(0.08);
});
