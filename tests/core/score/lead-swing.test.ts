import { expect, it } from "vitest";
import { leadSwings } from "../../../src/core/score/lead-swing.ts";
import { tornado } from "../../../src/core/score/tornado.ts";
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

it("agrees with the tornado where everything applies", () => {
  const table = tableOf(values, [0.5, 0.3, 0.2]);
  const rows = tornado(values, table.weights, 0.5) ?? [];
  for (const { criterion, lower, higher } of leadSwings(table, 0, 0.5)) {
    for (const [factor, lead] of [
      [0.5, lower],
      [1.5, higher],
    ] as const) {
      const row = rows.find((one) => one.criterion === criterion && one.factor === factor);
      const [own = 0, ...rivals] = row?.scores ?? [];
      expect(lead).toBeCloseTo(100 * (own - Math.max(...rivals)), 9);
    }
  }
});

it("says nothing without a rival, and of weights that are nothing or all", () => {
  expect(leadSwings(tableOf([[1, 1]], [0.5, 0.5]), 0, 0.5)).toEqual([]);
  expect(leadSwings(tableOf([[1], [0]], [1]), 0, 0.5)).toEqual([]);
  const idle = tableOf(values, [0, 0.5, 0.5]);
  expect(leadSwings(idle, 0, 0.5).map(({ criterion }) => criterion)).toEqual([1, 2]);
});
