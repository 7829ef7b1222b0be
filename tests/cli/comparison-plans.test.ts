import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { comparisonPlans } from "../../src/cli/comparison-plans.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-plans-"));
const old = join(folder, "old/tickets.csv");
const tried = join(folder, "new/tickets.csv");
const loose = join(folder, "loose/export.csv");

const plan = (windows: string, file = "tickets.csv") =>
  `schemaVersion: 1\nzone: Asia/Taipei\nwindows: ${windows}\nexport: { file: ${file} }\n`;
const june = "{ from: 2026-06-01, to: 2026-06-28 }";

beforeAll(() => {
  for (const name of ["old", "new", "loose"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "old/pilot.yaml"), plan(`{ baseline: ${june} }`));
  writeFileSync(join(folder, "new/pilot.yaml"), plan(`{ pilot: ${june} }`));
  writeFileSync(join(folder, "loose/pilot.yaml"), plan("{}", "another.csv"));
  writeFileSync(join(folder, "both.yaml"), plan(`{ baseline: ${june}, pilot: ${june} }`));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function plans(baseline: string, pilot: string, options: Record<string, string> = {}) {
  const terminal = {
    folder,
    isInteractive: false,
    errIsTerminal: false,
    out: () => {},
    err: () => {},
  };
  const call = { terminal, language: "en", wantsJson: true, positionals: [], options } as const;
  const found = await comparisonPlans(baseline, pilot, { ...call, positionals: [] });
  return [found.baseline, found.pilot].map((one) => one && relative(folder, one.path));
}

it("takes for each file the plan that stands beside it", async () => {
  expect(await plans(old, tried)).toEqual(["old/pilot.yaml", "new/pilot.yaml"]);
});

it("takes no plan that speaks of another file", async () => {
  expect(await plans(loose, loose)).toEqual([null, null]);
  expect(await plans(loose, tried)).toEqual(["new/pilot.yaml", "new/pilot.yaml"]);
});

it("lets one plan serve both files when it speaks of both periods, or both are one file", async () => {
  expect(await plans(old, tried, { plan: "both.yaml" })).toEqual(["both.yaml", "both.yaml"]);
  expect(await plans(old, old, { plan: "new/pilot.yaml" })).toEqual([
    "new/pilot.yaml",
    "new/pilot.yaml",
  ]);
});

it("does what it is told", async () => {
  const told = { plan: "new/pilot.yaml", "baseline-plan": "both.yaml" };
  expect(await plans(old, tried, told)).toEqual(["both.yaml", "new/pilot.yaml"]);
});
