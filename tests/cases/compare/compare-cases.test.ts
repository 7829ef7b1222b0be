import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { compareCells } from "../../../src/core/pilot/compare/compare-cells.ts";
import { compareOutputOf } from "../../../src/core/pilot/compare/compare-report.ts";
import { kpiSettings } from "../../../src/core/pilot/kpi/kpi-settings.ts";
import { ticketPlan } from "../../../src/core/pilot/ticket-plan.ts";
import { compareOutput } from "../../../src/core/schema/compare-output.ts";
import { pilotPlan } from "../../../src/core/schema/pilot-plan.ts";
import { firstPeriod, readLog } from "../../core/pilot/ticket-log.ts";

const expectedShape = z.strictObject({
  rule: z.string(),
  findings: z.array(z.string()),
  used: z.strictObject({ baseline: z.int(), pilot: z.int() }),
  problems: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.string(),
      period: z.string().nullable(),
      params: z.record(z.string(), z.unknown()),
    }),
  ),
  fit: z.boolean(),
  verdicts: z.record(z.string(), z.string()),
});

/** Each folder: a plan, two ticket files, and by hand what `compare` must say of them. */
const folder = new URL("./", import.meta.url);
const cases = readdirSync(folder, { withFileTypes: true }).filter(({ name }) =>
  existsSync(new URL(`${name}/expected.json`, folder)),
);

describe.each(cases.map(({ name }) => name))("%s", (name) => {
  const text = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), "utf8");
  const expected = expectedShape.parse(JSON.parse(text("expected.json")));
  const settings = kpiSettings(null);
  const read = (period: "baseline" | "pilot") => {
    const file = `${period}.csv`;
    const plan = ticketPlan(pilotPlan.parse(parse(text("pilot.yaml"))), { file, period });
    return readLog(text(file), { plan, settings });
  };
  const [before, after] = [read("baseline"), read("pilot")];
  const periods = { baseline: firstPeriod(before), pilot: firstPeriod(after) };
  const output = compareOutputOf(compareCells(periods.baseline, periods.pilot, settings));

  it("names the problem, the tickets it touches, and what follows from it", () => {
    expect(output.fitness.fit).toBe(expected.fit);
    expect(output.fitness.problems).toMatchObject(expected.problems);
    expect(output.fitness.problems).toHaveLength(expected.problems.length);
    const verdicts = Object.fromEntries(output.kpis.map(({ id, verdict }) => [id, verdict]));
    expect(verdicts).toMatchObject(expected.verdicts);
    expect(compareOutput.parse(JSON.parse(JSON.stringify(output)))).toEqual(output);
  });

  it("accounts for every row of both files", () => {
    for (const period of ["baseline", "pilot"] as const) {
      const { rows, used, leftOut } = periods[period].account;
      expect(used).toBe(expected.used[period]);
      expect(used + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(rows);
    }
    const findings = [...before.diagnostics, ...after.diagnostics].map(({ code }) => code);
    expect([...new Set(findings)].sort()).toEqual(expected.findings);
  });
});
