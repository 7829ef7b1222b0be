import { expect, it } from "vitest";
import { satisfactionTrend } from "../../../src/core/experience/satisfaction-trend.ts";

const weeks = (...values: number[]) =>
  values.map((value, at) => ({ week: `2026-W${30 + at}`, n: 100, value }));

it("flags a fall of ten points between blocks of four weeks, whatever the level", () => {
  expect(satisfactionTrend(weeks(0.95, 0.95, 0.95, 0.95, 0.84, 0.84, 0.84, 0.84)).word).toBe(
    "falling",
  );
  expect(satisfactionTrend(weeks(0.95, 0.95, 0.95, 0.95, 0.86, 0.86, 0.86, 0.86)).word).toBe(
    "no-fall",
  );
  expect(satisfactionTrend(weeks(0.8, 0.8, 0.8, 0.8, 0.9, 0.9, 0.9, 0.9)).word).toBe("no-fall");
});

it("cannot tell from one block, or from fewer than thirty ratings", () => {
  expect(satisfactionTrend(weeks(0.9, 0.9, 0.9, 0.9, 0.5)).word).toBe("cannot-tell");
  const thin = weeks(0.9, 0.9, 0.9, 0.9, 0.1, 0.1, 0.1, 0.1).map((one) => ({ ...one, n: 7 }));
  expect(satisfactionTrend(thin).word).toBe("cannot-tell");
});
