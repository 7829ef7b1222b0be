import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readyBrowser } from "./browser.ts";
import {
  atLeastOneFailure,
  type Counts,
  countsOfPlaywright,
  countsOfVitest,
  oneFailed,
} from "./counts.ts";
import { type Ended, runTool } from "./run-program.ts";
import type { Outcome, Suite } from "./suite.ts";

export const unitSuite = vitestSuite("unit");
export const houseSuite = vitestSuite("house");
export const programsSuite = vitestSuite("programs");

export const browserSuite: Suite = {
  name: "browser",
  async run() {
    const browser = await readyBrowser();
    if ("problem" in browser) return { counts: oneFailed, output: browser.problem };
    return withReport(countsOfPlaywright, (file) =>
      runTool(
        "@playwright/test/cli.js",
        ["test", "--config", "tests/playwright.config.ts", "--reporter", "line,json"],
        { PLAYWRIGHT_JSON_OUTPUT_FILE: file, CHROME_PATH: browser.path },
      ),
    );
  },
};

function vitestSuite(name: string): Suite {
  const words = ["run", "--config", "tests/vitest.config.ts", "--project", name];
  return {
    name,
    run: () =>
      withReport(countsOfVitest, (file) =>
        runTool("vitest/vitest.mjs", [
          ...words,
          ...["--reporter", "default", "--reporter", "json", "--outputFile", file],
        ]),
      ),
  };
}

/** Runs a test runner that writes its own report, and counts what the report says. */
async function withReport<Report>(
  count: (report: Report) => Counts,
  run: (file: string) => Promise<Ended>,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-report-"));
  const file = join(folder, "report.json");
  const { endedWell, output } = await run(file);
  const counts = counted(file, count);
  rmSync(folder, { recursive: true });
  return { counts: atLeastOneFailure(counts, endedWell), output };
}

function counted<Report>(file: string, count: (report: Report) => Counts): Counts {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return oneFailed; // no report: the runner itself broke, and its output says how
  }
}
