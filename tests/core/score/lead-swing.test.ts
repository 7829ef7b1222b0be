import { expect, it } from "vitest";
import { leadSwings, totalsWith } from "../../../src/core/score/lead-swing.ts";
import { tableOf } from "../../workspaces/value-table.ts";

const values = [
  [0.9, 0.3, 0.5],
  [0.4, 0.8, 0.5],
  [0.2, 0.2, 0.9],
];

it("tells the lead of the leader at both ends of each weight", () => {
  const table = tableOf(values.slice(0, 2), [0.6, 0.2, 0.2]);
  const [first, second] = leadSwings(table, 0, 0.5);
  // At 0.3 the others take 0.35 each: 0.3 × 0.5 − 0.35 × 0.5; at 0.9 they take 0.05 each.
  expect(first?.lower).toBeCloseTo(-2.5, 9);
  expect(first?.higher).toBeCloseTo(42.5, 9);
  expect(second?.lower).toBeGreaterThan(second?.higher ?? 0);
});

it("keeps the proportions of the other weights, and never goes beyond the whole", () => {
  const table = tableOf(values, [0.5, 0.3, 0.2]);
  // Half of 0.5 leaves 0.75 to the others, three to two.
  const [first] = totalsWith(table, 0, 0.5);
  expect(first).toBeCloseTo(0.25 * 0.9 + 0.45 * 0.3 + 0.3 * 0.5, 12);
  expect(totalsWith(table, 0, 9)).toEqual([0.9, 0.4, 0.2]);
});

it("says nothing without a rival, and of weights that are nothing or all", () => {
  expect(leadSwings(tableOf([[1, 1]], [0.5, 0.5]), 0, 0.5)).toEqual([]);
  expect(leadSwings(tableOf([[1], [0]], [1]), 0, 0.5)).toEqual([]);
  const idle = tableOf(values, [0, 0.5, 0.5]);
  expect(leadSwings(idle, 0, 0.5).map(({ criterion }) => criterion)).toEqual([1, 2]);
});
