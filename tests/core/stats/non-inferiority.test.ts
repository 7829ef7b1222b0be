import { expect, it } from "vitest";
import { newcombeDifference } from "../../../src/core/stats/newcombe.ts";
import { isNotWorse, nonInferiorityOfShares } from "../../../src/core/stats/non-inferiority.ts";

it("needs the whole interval within the margin", () => {
  expect(isNotWorse({ low: -0.03, high: 0.02 }, 0.05, "higher")).toBe(true);
  expect(isNotWorse({ low: -0.06, high: 0.02 }, 0.05, "higher")).toBe(false);
  expect(isNotWorse({ low: -0.06, high: 0.02 }, 0.05, "lower")).toBe(true);
  expect(isNotWorse({ low: -0.05, high: 0.05 }, 0.05, "lower")).toBe(false);
  expect(isNotWorse(null, 0.05, "lower")).toBeNull();
});

it("finds the likeliest shares on the margin: no nearby pair is likelier", () => {
  // The score test is invariant when successes and failures, and so both periods, change places.
  const [a, b] = [
    { successes: 83, trials: 100 },
    { successes: 69, trials: 88 },
  ];
  const failed = (share: { successes: number; trials: number }) => ({
    successes: share.trials - share.successes,
    trials: share.trials,
  });
  const one = nonInferiorityOfShares(a, b, 0.1);
  const other = nonInferiorityOfShares(failed(b), failed(a), 0.1);
  expect(one?.farringtonManning.z).toBeCloseTo(other?.farringtonManning.z ?? -9, 10);
});

it("is the pooled z test at margin 0", () => {
  const got = nonInferiorityOfShares(
    { successes: 60, trials: 100 },
    { successes: 40, trials: 80 },
    0,
  );
  const pooled = 100 / 180;
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / 100 + 1 / 80));
  expect(got?.farringtonManning.z).toBeCloseTo((0.6 - 0.5) / deviation, 10);
});

it("works at the edges and says null where there is nothing", () => {
  const all = { successes: 20, trials: 20 };
  expect(nonInferiorityOfShares(all, all, 0.1)?.farringtonManning.z).toBeGreaterThan(0);
  expect(nonInferiorityOfShares(all, all, 0)).toBeNull();
  expect(nonInferiorityOfShares({ successes: 0, trials: 0 }, all, 0.1)).toBeNull();
  expect(newcombeDifference(all, all)?.interval.low).toBeLessThan(0);
});
