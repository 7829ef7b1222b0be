import { expect, it } from "vitest";
import { momentsOfShare } from "../../../src/core/stats/moments.ts";
import { kitagawaSplit, standardise } from "../../../src/core/stats/standardisation.ts";

const share = (successes: number, trials: number) => momentsOfShare(successes, trials);
const strata = [
  { stratum: "line", pilot: share(90, 100), baseline: share(8, 10) },
  { stratum: "email", pilot: share(6, 10), baseline: share(50, 100) },
];

it("weighs both periods by one mix", () => {
  const got = standardise(strata);
  expect(got?.pilot.mean).toBeCloseTo((0.9 * 10 + 0.6 * 100) / 110, 12);
  expect(got?.baseline.mean).toBeCloseTo(58 / 110, 12);
  expect(got?.crudeDifference).toBeCloseTo((96 - 58) / 110, 12);
  expect(standardise(strata, "pilot")?.pilot.mean).toBeCloseTo(96 / 110, 12);
});

it("splits a crude difference into two parts that add up to it", () => {
  const split = kitagawaSplit(strata);
  expect(split?.total).toBeCloseTo((96 - 58) / 110, 12);
  expect((split?.rate ?? 0) + (split?.mix ?? 0)).toBeCloseTo(split?.total ?? 9, 12);
});

it("changes nothing when the mix did not change", () => {
  const same = strata.map((entry) => ({ ...entry, pilot: share(7, 10), baseline: share(6, 10) }));
  expect(standardise(same)?.difference).toBeCloseTo(0.1, 12);
  expect(kitagawaSplit(same)?.mix).toBe(0);
});

it("says how much it had to leave out", () => {
  const withNew = [...strata, { stratum: "phone", pilot: share(10, 20), baseline: null }];
  expect(standardise(withNew)?.uncoveredShare).toBeCloseTo(20 / 130, 12);
  expect(standardise(withNew)?.difference).toBeCloseTo(standardise(strata)?.difference ?? 9, 12);
});

it("answers null when nothing is in both", () => {
  expect(standardise([{ stratum: "phone", pilot: share(1, 2), baseline: null }])).toBeNull();
  expect(kitagawaSplit([])).toBeNull();
});
