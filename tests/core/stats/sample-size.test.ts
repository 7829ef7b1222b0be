import { expect, it } from "vitest";
import {
  powerForMeans,
  powerForShares,
  ticketsForShares,
  valuesForMeans,
} from "../../../src/core/stats/sample-size.ts";

it("reaches the power it was asked for", () => {
  const tickets = ticketsForShares(0.7, 0.75) ?? 0;
  expect(powerForShares(0.7, 0.75, tickets)).toBeCloseTo(0.8, 10);
  const values = valuesForMeans(0.4) ?? 0;
  expect(powerForMeans(0.4, values)).toBeCloseTo(0.8, 8);
});

it("does not mind the direction of a change", () => {
  expect(ticketsForShares(0.75, 0.7)).toBeCloseTo(ticketsForShares(0.7, 0.75) ?? 0, 8);
  expect(valuesForMeans(-0.4)).toBe(valuesForMeans(0.4));
});

it("answers null when there is nothing to notice, or nearly nothing", () => {
  expect(ticketsForShares(0.7, 0.7)).toBeNull();
  expect(valuesForMeans(0)).toBeNull();
  expect(valuesForMeans(1e-6)).toBeNull();
  expect(() => powerForShares(0, 0, 10)).toThrow(RangeError);
  expect(() => powerForMeans(1, 1)).toThrow(RangeError);
});
