import { expect, it } from "vitest";
import { wilsonInterval } from "../../../src/core/stats/wilson.ts";

it("stays between nothing and all, and touches the ends exactly", () => {
  expect(wilsonInterval(0, 20)?.low).toBe(0);
  expect(wilsonInterval(20, 20)?.high).toBe(1);
  expect(wilsonInterval(20, 20)?.low).toBeCloseTo(1 - 0.161125158052819, 12);
});

it("takes fractions, as a design effect makes them", () => {
  const shrunk = wilsonInterval(30 / 2.7, 100 / 2.7);
  const full = wilsonInterval(30, 100);
  expect(shrunk?.low).toBeLessThan(full?.low ?? 0);
  expect(shrunk?.high).toBeGreaterThan(full?.high ?? 1);
});

it("answers null without trials and refuses impossible counts", () => {
  expect(wilsonInterval(0, 0)).toBeNull();
  expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
  expect(() => wilsonInterval(-1, 2)).toThrow(RangeError);
  expect(() => wilsonInterval(1, 2, 95)).toThrow(RangeError);
});
