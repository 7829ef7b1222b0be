import { expect, it } from "vitest";
import { slopeOfWeeks } from "../../../../src/core/pilot/evidence/slope-of-weeks.ts";

it("fits a straight line", () => {
  const points = [2, 3, 4, 6].map((value, week) => ({ week: 2900 + week, value }));
  const { estimate, interval, p } = slopeOfWeeks(points);
  expect(estimate).toBeCloseTo(1.3, 12);
  // Residuals 0.2, −0.1, −0.4, 0.3: standard error √(0.15/5) = 0.1732, t(2) 4.3027.
  expect(interval?.[0]).toBeCloseTo(1.3 - 4.302653 * Math.sqrt(0.03), 5);
  expect(p).toBeCloseTo(0.01724, 3);
});

it("does not draw a line through three points", () => {
  expect(slopeOfWeeks([1, 2, 3].map((value, week) => ({ week, value }))).estimate).toBeNull();
});
