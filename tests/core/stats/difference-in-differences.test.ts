import { expect, it } from "vitest";
import { clusteredDifference } from "../../../src/core/stats/cluster-t.ts";
import {
  changeBeyondControl,
  differenceInDifferences,
  differenceInDifferencesByWeeks,
} from "../../../src/core/stats/difference-in-differences.ts";

const week = (treated: number, control: number) => ({
  treated: { sum: treated, count: 10 },
  control: { sum: control, count: 10 },
});

it("takes off what changed anyway", () => {
  const means = {
    treatedBefore: 20.44,
    treatedAfter: 21.03,
    controlBefore: 23.33,
    controlAfter: 21.17,
  };
  expect(changeBeyondControl(means)).toBeCloseTo(2.75, 12);
});

it("judges single values with one common variance", () => {
  const got = differenceInDifferences({
    treatedBefore: [10, 12],
    treatedAfter: [8, 10],
    controlBefore: [11, 13],
    controlAfter: [11, 13],
  });
  expect(got).toMatchObject({ estimate: -2, standardError: 2, degreesOfFreedom: 4 });
});

it("lets a shock that hits both sides in one week cancel", () => {
  const before = [week(60, 60), week(80, 78)];
  const after = [week(90, 70), week(80, 62)];
  const calm = differenceInDifferencesByWeeks(after, before);
  expect(calm?.estimate).toBeCloseTo(1.8, 12);
  const shaken = differenceInDifferencesByWeeks([week(140, 120), week(80, 62)], before);
  expect(shaken?.estimate).toBeCloseTo(1.8, 12);
  expect(shaken?.standardError).toBeCloseTo(calm?.standardError ?? -1, 12);
});

it("is the plain clustered difference beside a control that never moves", () => {
  const after = [week(90, 50), week(80, 50)];
  const before = [week(60, 50), week(75, 50), week(80, 50)];
  const got = differenceInDifferencesByWeeks(after, before);
  const plain = clusteredDifference(
    after.map((pair) => pair.treated),
    before.map((pair) => pair.treated),
  );
  expect(got?.estimate).toBeCloseTo(plain?.difference ?? 0, 12);
  expect(got?.standardError).toBeCloseTo(plain?.standardError ?? 0, 12);
  expect(got?.p).toBeCloseTo(plain?.p ?? -1, 12);
});

it("answers null or a reason when there is too little", () => {
  expect(differenceInDifferencesByWeeks([], [week(1, 1)])).toBeNull();
  expect(differenceInDifferencesByWeeks([week(9, 8)], [week(7, 7)])).toMatchObject({
    p: null,
    reason: "too-few-weeks",
  });
  const one = {
    treatedBefore: [1],
    treatedAfter: [1, 2],
    controlBefore: [1, 2],
    controlAfter: [1, 2],
  };
  expect(differenceInDifferences(one)).toBeNull();
});
