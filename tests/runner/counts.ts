/** How many checks of one suite held. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const onePassed: Counts = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed: Counts = { passed: 0, failed: 1, skipped: 0 };

/** The counts of all suites together. */
export function sum(all: readonly Counts[]): Counts {
  const total = (field: keyof Counts) => all.reduce((so, counts) => so + counts[field], 0);
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
}

/** The one plain line that closes a run, for people and machines. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** A suite that ended badly, or ran nothing, without naming a failed test failed as a whole. */
export function atLeastOneFailure(counts: Counts, endedWell: boolean): Counts {
  const ranNothing = counts.passed + counts.failed === 0;
  const hidden = counts.failed === 0 && (!endedWell || ranNothing);
  return hidden ? { ...counts, failed: 1 } : counts;
}

/** What vitest's JSON reporter says; a file that could not be loaded counts as one failure. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export function countsOfVitest(report: VitestReport): Counts {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** What Playwright's JSON reporter says; a test that held only on a second try counts as failed. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

export function countsOfPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
