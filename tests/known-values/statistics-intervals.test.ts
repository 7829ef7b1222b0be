import { expect, it } from "vitest";
import type { Interval } from "../../src/core/stats/interval.ts";
import { newcombeDifference } from "../../src/core/stats/newcombe.ts";
import { wilsonInterval } from "../../src/core/stats/wilson.ts";
import { describeGolden, expectNear, goldenCases } from "./golden-statistics.ts";

function expectInterval(
  got: Interval | null | undefined,
  low: number,
  high: number,
  tolerance: number,
) {
  expectNear(got?.low, low, tolerance);
  expectNear(got?.high, high, tolerance);
}

describeGolden("golden 01 and 17: one share, two shares", () => {
  it("gives every Wilson interval", () => {
    type Input = { successes: number; n: number; confidence: number };
    for (const { input, expected } of goldenCases<Input, { lower: number; upper: number }>(
      "01-wilson",
    )) {
      const got = wilsonInterval(input.successes, input.n, input.confidence);
      expectInterval(got, expected.lower, expected.upper, 1e-6);
    }
  });

  it("gives every Newcombe interval at 90 % and 95 %", () => {
    type Input = { x_pilot: number; n_pilot: number; x_base: number; n_base: number };
    type Expected = { newcombe_90: [number, number]; newcombe_95: [number, number] };
    for (const { input, expected } of goldenCases<Input, Expected>("17-non-inferiority")) {
      const pilot = { successes: input.x_pilot, trials: input.n_pilot };
      const baseline = { successes: input.x_base, trials: input.n_base };
      const at = (confidence: number) => newcombeDifference(pilot, baseline, confidence)?.interval;
      expectInterval(at(0.9), ...expected.newcombe_90, 1e-6);
      expectInterval(at(0.95), ...expected.newcombe_95, 1e-6);
    }
  });
});

// R. G. Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3 (score).
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("Wilson %i of %i as published", (successes, trials, low, high) => {
  expectInterval(wilsonInterval(successes, trials), low, high, 0.00005);
});

// R. G. Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method 10, contrasts (a)–(h).
it.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])("Newcombe %i/%i against %i/%i as published", (x1, n1, x2, n2, low, high) => {
  const got = newcombeDifference({ successes: x1, trials: n1 }, { successes: x2, trials: n2 });
  expectInterval(got?.interval, low, high, 0.00005);
  expect(got?.difference).toBeCloseTo(x1 / n1 - x2 / n2, 12);
});
