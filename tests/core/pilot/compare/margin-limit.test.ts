import { expect, it } from "vitest";
import { marginLimit } from "../../../../src/core/pilot/compare/margin-limit.ts";

it.each([
  ["slower by at most 15 %", { ratio: 1.15 }, "lower", "ratio", "seconds", 1.15],
  ["higher is better on a ratio", { ratio: 1.25 }, "higher", "ratio", "seconds", 0.8],
  ["five points below", { points: 5 }, "higher", "difference", "share", -0.05],
  ["three points above", { points: 3 }, "lower", "difference", "share", 0.03],
  ["points of NPS are its own", { points: 10 }, "higher", "difference", "points", -10],
  ["2 % of 200 tickets a week", { shareOfIntake: 0.02 }, "lower", "difference", "tickets", 4],
  ["a margin of the wrong kind", { points: 5 }, "lower", "ratio", "seconds", null],
  ["no margin", null, "lower", "ratio", "seconds", null],
] as const)("%s", (_, margin, direction, scale, unit, expected) => {
  expect(marginLimit({ margin, direction }, scale, unit, 200)).toBe(expected);
});
