import { expect, it } from "vitest";
import { confidence, confidenceDraws } from "../../../src/core/score/confidence.ts";
import { tableOf } from "../../workspaces/value-table.ts";

const often = { seed: 1, draws: 10_000 };

it("is the share of open answers under which the vendor is first", () => {
  const table = tableOf([[0.4], [0.5]], [1], { high: [[0.6], [0.5]] });
  expect(Math.abs(confidence(table, 0, [1], often) - 0.5)).toBeLessThan(0.015);
  expect(Math.abs(confidence(table, 1, [1], often) - 0.5)).toBeLessThan(0.015);
});

it("is exact where nothing is open: sure, impossible, or shared", () => {
  const values = [
    [0.9, 0.1],
    [0.1, 0.9],
    [0.1, 0.9],
  ];
  const table = tableOf(values, [0.5, 0.5]);
  expect(confidence(table, 0, [0.8, 0.2], often)).toBe(1);
  expect(confidence(table, 0, [0.2, 0.8], often)).toBe(0);
  expect(confidence(table, 1, [0.2, 0.8], often)).toBe(0.5);
});

it("makes do with fewer draws where vendors and criteria are many, never with more", () => {
  const row = Array.from({ length: 400 }, () => 0.5);
  const wide = tableOf(
    Array.from({ length: 200 }, () => row),
    row,
  );
  expect(confidenceDraws(wide, 100, 10_000)).toBe(400);
  expect(confidenceDraws(tableOf([[1]], [1]), 1, 10_000)).toBe(10_000);
});
