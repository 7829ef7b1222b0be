import { expect, it } from "vitest";
import { groupDurations, sumDurationGroups } from "../../../src/core/stats/duration-groups.ts";
import { kaplanMeier } from "../../../src/core/stats/kaplan-meier.ts";
import { leaveOneOutRatio } from "../../../src/core/stats/leave-one-out.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";
import { restrictedMean } from "../../../src/core/stats/restricted-mean.ts";
import {
  restrictedMeanRatio,
  type WeekOfDurations,
  withoutEachWeek,
} from "../../../src/core/stats/restricted-mean-ratio.ts";

const done = (...times: number[]): WeekOfDurations =>
  groupDurations(times.map((timeSeconds) => ({ timeSeconds, isEvent: true })));

it("finds twice the time", () => {
  const got = restrictedMeanRatio([done(10, 20), done(20, 30)], [done(20, 40), done(40, 60)], 100);
  expect(got?.ratio).toBeCloseTo(0.5, 12);
  expect(got?.weeks).toBe(4);
});

it("agrees with leaving weeks out one by one, open tickets included", () => {
  const random = seededRandom(3);
  const week = () =>
    groupDurations(
      Array.from({ length: 30 }, () => {
        const timeSeconds = random.below(150);
        return { timeSeconds: Math.min(100, timeSeconds), isEvent: timeSeconds < 100 };
      }),
    );
  const [pilot, baseline] = [Array.from({ length: 4 }, week), Array.from({ length: 6 }, week)];
  const slowly = leaveOneOutRatio(pilot, baseline, (weeks) => {
    const curve = kaplanMeier(sumDurationGroups(weeks));
    return curve && (restrictedMean(curve, 100)?.meanSeconds ?? null);
  });
  expect(slowly?.p).not.toBeNull();
  expect(restrictedMeanRatio(pilot, baseline, 100)).toEqual(slowly);
});

it("does not count weeks without tickets", () => {
  const count = (groups: WeekOfDurations) => groups.reduce((sum, { events }) => sum + events, 0);
  const got = withoutEachWeek([done(1, 2), [], done(1, 2, 3)], count);
  expect(got).toEqual({ estimate: 5, withoutOne: [3, 2] });
});

it("answers null when a period was not watched long enough", () => {
  const open = groupDurations([{ timeSeconds: 5, isEvent: false }]);
  expect(restrictedMeanRatio([open, open], [done(1), done(2)], 100)).toBeNull();
  expect(restrictedMeanRatio([], [done(1)], 100)).toBeNull();
});
