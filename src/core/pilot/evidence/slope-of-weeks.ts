import type { Tested } from "../../schema/compare-evidence.ts";
import { raisedTo } from "../../stats/elementary/raised-to.ts";
import { leastSquares } from "../../stats/least-squares.ts";
import { studentInference } from "../../stats/student-inference.ts";
import { asRange, notTested } from "./no-evidence.ts";

/**
 * By how much does a weekly value change a week? A straight line with Student's t; unknown below four
 * weeks, since a line through three points fits too well.
 *
 * @example slopeOfWeeks([{ week: 1, value: 2 }, { week: 2, value: 3 }, { week: 3, value: 4 }, { week: 4, value: 6 }]).estimate // 1.3
 */
export function slopeOfWeeks(points: readonly { week: number; value: number }[]): Tested {
  if (points.length < 4) return notTested;
  const start = points[0]?.week ?? 0;
  const found = leastSquares(
    points.map(({ week }) => [1, week - start]),
    points.map(({ value }) => value),
  );
  if (found === null) return notTested;
  const degreesOfFreedom = points.length - 2;
  const squares = found.residuals.reduce((sum, residual) => sum + raisedTo(residual, 2), 0);
  const error = Math.sqrt((squares / degreesOfFreedom) * (found.inverse[1]?.[1] ?? 0));
  const estimate = found.coefficients[1] ?? 0;
  const scale = Math.max(...points.map(({ value }) => Math.abs(value)));
  const { interval, p } = studentInference(estimate, error, degreesOfFreedom, 0.95, scale);
  return { estimate, interval: asRange(interval), p };
}
