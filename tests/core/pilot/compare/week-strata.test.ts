import { expect, it } from "vitest";
import {
  baselineMix,
  channelTotals,
  meanAtMix,
  sumsAtMix,
  type WeekStrata,
  weekStrata,
  wholeWeek,
} from "../../../../src/core/pilot/compare/week-strata.ts";
import { comparedWeeks } from "../../../../src/core/pilot/kpi/week-cells.ts";
import { clusteredMean } from "../../../../src/core/stats/cluster-t.ts";
import { twoPeriods } from "./compared.ts";

/** Weeks as [sum, count] of channels a, b, c. */
function weeks(...values: readonly (readonly [number, number])[][]): WeekStrata[] {
  return values.map((channels, index) => ({
    name: `week ${index}`,
    strata: new Map(channels.map(([sum, count], place) => ["abc"[place] ?? "", { sum, count }])),
  }));
}

const baseline = weeks(
  [
    [8, 10],
    [2, 10],
  ],
  [
    [6, 10],
    [4, 10],
  ],
);
const pilot = weeks(
  [
    [9, 10],
    [10, 30],
  ],
  [
    [9, 10],
    [14, 30],
  ],
);

it("standardises the pilot to the baseline's mix", () => {
  const { weights, uncoveredShare } = baselineMix(baseline, pilot);
  expect([Object.fromEntries(weights), uncoveredShare]).toEqual([{ a: 0.5, b: 0.5 }, 0]);
  expect(meanAtMix(pilot, weights)).toBeCloseTo((0.9 + 0.4) / 2, 12);
});

it("names the share of tickets on channels that the other period lacks", () => {
  const wider = weeks(
    [
      [9, 10],
      [5, 10],
      [5, 20],
    ],
    [
      [9, 10],
      [5, 10],
      [5, 20],
    ],
  );
  const { weights, uncoveredShare } = baselineMix(baseline, wider);
  expect([[...weights.keys()], uncoveredShare]).toEqual([["a", "b"], 0.5]);
});

it("does not count on a channel seen in one week only", () => {
  const once = weeks(
    [
      [9, 10],
      [5, 10],
    ],
    [[9, 10]],
  );
  expect([...baselineMix(baseline, once).weights.keys()]).toEqual(["a"]);
});

it("turns into the plain weekly sums with one channel", () => {
  const one = weeks([[8, 10]], [[3, 20]]);
  const sums = sumsAtMix(one, new Map([["a", 1]]));
  sums.forEach(({ sum, count }, index) => {
    expect(count).toBe([10, 20][index]);
    expect(sum).toBeCloseTo([8, 3][index] ?? 0, 12);
  });
});

it("has the mean at the mix as its clustered mean", () => {
  const { weights } = baselineMix(baseline, pilot);
  expect(clusteredMean(sumsAtMix(pilot, weights))?.mean).toBeCloseTo(
    meanAtMix(pilot, weights) ?? 0,
    12,
  );
});

it("adds up", () => {
  expect(wholeWeek(baseline[0] ?? { name: "", strata: new Map() })).toEqual({ sum: 10, count: 20 });
  expect(channelTotals(baseline).get("a")).toEqual({ sum: 14, count: 20 });
});

it("reads the cells of a week by channel", () => {
  const { baseline: period } = twoPeriods({
    more: (_, ticket) => ({ channel: ticket % 2 ? "line" : "email" }),
  });
  const [first] = weekStrata(comparedWeeks(period).weeks, ({ tallies }) => ({
    sum: 1,
    count: tallies.used,
  }));
  expect(first?.strata.get("line")?.count).toBe(7);
});
