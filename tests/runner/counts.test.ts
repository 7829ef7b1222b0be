import { expect, it } from "vitest";
import {
  atLeastOneFailure,
  closingLine,
  countsOfPlaywright,
  countsOfVitest,
  oneFailed,
  onePassed,
  sum,
} from "./counts.ts";

it("closes with one plain line over all suites", () => {
  expect(closingLine(sum([onePassed, oneFailed, onePassed]))).toBe("2 passed, 1 failed");
  expect(closingLine({ passed: 3, failed: 0, skipped: 2 })).toBe("3 passed, 0 failed, 2 skipped");
});

it("counts a test file that could not be loaded as a failure", () => {
  const loaded = { status: "passed", assertionResults: [{ status: "passed" }] };
  const unloaded = { status: "failed", assertionResults: [] };
  const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  const counts = countsOfVitest({ ...report, testResults: [loaded, unloaded] });
  expect(counts).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

it("counts a flaky browser test as a failure", () => {
  const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 1 };
  expect(countsOfPlaywright({ stats, errors: [] })).toEqual({ passed: 4, failed: 1, skipped: 1 });
});

it("never lets a suite pass that ended badly or ran nothing", () => {
  expect(atLeastOneFailure(onePassed, true)).toEqual(onePassed);
  expect(atLeastOneFailure(onePassed, false).failed).toBe(1);
  expect(atLeastOneFailure({ passed: 0, failed: 0, skipped: 3 }, true).failed).toBe(1);
});
