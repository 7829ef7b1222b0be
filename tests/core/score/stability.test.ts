import { expect, it } from "vitest";
import { stabilityOf, strictLeader } from "../../../src/core/score/stability.ts";
import { totalOf, type ValueTable } from "../../../src/core/score/value-table.ts";
import { tableOf } from "../../workspaces/value-table.ts";

const values = [
  [0.8, 0.6, 0.7, 0.3],
  [0.5, 0.9, 0.6, 0.7],
];
const weights = [0.4, 0.3, 0.2, 0.1];

/** Totals after weight k of its group became `share`, the others keeping their proportions. */
function totalsAt(table: ValueTable, group: number[], k: number, share: number): number[] {
  const whole = group.reduce((sum, j) => sum + (table.weights[j] ?? 0), 0);
  const rest = whole - (table.weights[k] ?? 0);
  const moved = table.weights.map((weight, j) => {
    if (!group.includes(j)) return weight;
    return j === k ? share * whole : (weight / rest) * (1 - share) * whole;
  });
  return table.low.map((row, a) => totalOf(row, table.applies[a] ?? [], moved) ?? Number.NaN);
}

it("ends exactly where the rival draws level", () => {
  const table = tableOf(values, weights);
  const range = stabilityOf(table, 0, [0, 1, 2, 3], 0);
  const [a, b] = totalsAt(table, [0, 1, 2, 3], 0, range?.low ?? 0);
  expect(a).toBeCloseTo(b ?? 0, 12);
  expect(range?.lowRival).toBe(1);
});

it("moves only the siblings when asked so, and still ends at the tie", () => {
  const table = tableOf(values, weights);
  const range = stabilityOf(table, 0, [0, 1], 0);
  const [a, b] = totalsAt(table, [0, 1], 0, range?.low ?? 0);
  expect(a).toBeCloseTo(b ?? 0, 12);
});

it("stays exact where a criterion does not apply to everybody", () => {
  const applies = [
    [true, true, true, false],
    [true, true, true, true],
  ];
  const table = tableOf(values, weights, { applies });
  expect(strictLeader(table)).toBe(0);
  const range = stabilityOf(table, 0, [0, 1, 2, 3], 1);
  expect(range?.highRival).toBe(1);
  const [a, b] = totalsAt(table, [0, 1, 2, 3], 1, range?.high ?? 0);
  expect(a).toBeCloseTo(b ?? 0, 10);
});

it("names no rival at the very ends, where two vendors are alike on the criterion", () => {
  const alike = tableOf(
    [
      [1, 0.8, 0.6],
      [1, 0.5, 0.5],
    ],
    [1 / 3, 1 / 3, 1 / 3],
  );
  const range = stabilityOf(alike, 0, [0, 1, 2], 0);
  expect(range).toEqual({ low: 0, high: 1, lowRival: null, highRival: null });
});

it("says undefined when one weight is the whole group", () => {
  expect(stabilityOf(tableOf([[1], [0]], [1]), 0, [0], 0)).toBeNull();
  expect(stabilityOf(tableOf(values, [0, 0, 0.5, 0.5]), 0, [0, 1], 0)).toBeNull();
});

it("names no leader on a tie", () => {
  expect(strictLeader(tableOf([[0.5], [0.5], [0.4]], [1]))).toBeNull();
  expect(strictLeader(tableOf([[0.4], [0.5]], [1]))).toBe(1);
  expect(strictLeader(tableOf([], []))).toBeNull();
});
