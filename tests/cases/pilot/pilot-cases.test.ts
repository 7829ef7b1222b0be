import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { kpiOutputOf } from "../../../src/core/pilot/kpi/kpi-report.ts";
import { kpiSettings } from "../../../src/core/pilot/kpi/kpi-settings.ts";
import { kpiTable } from "../../../src/core/pilot/kpi/kpi-table.ts";
import { ticketPlan } from "../../../src/core/pilot/ticket-plan.ts";
import { pilotPlan } from "../../../src/core/schema/pilot-plan.ts";
import { firstPeriod, readLog } from "../../core/pilot/ticket-log.ts";

const expectedShape = z.strictObject({
  rows: z.int(),
  included: z.int(),
  excluded: z.record(z.string(), z.int()),
  asOf: z.string(),
  findings: z.array(z.string()),
  kpis: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** Each folder: a plan, the tickets, and by hand what `kpi` must say of them. */
const folder = new URL("./", import.meta.url);
const cases = readdirSync(folder, { withFileTypes: true }).filter(({ name }) =>
  existsSync(new URL(`${name}/expected.json`, folder)),
);

describe.each(cases.map(({ name }) => name))("%s", (name) => {
  const text = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), "utf8");
  const expected = expectedShape.parse(JSON.parse(text("expected.json")));
  const plan = ticketPlan(pilotPlan.parse(parse(text("pilot.yaml"))));
  const settings = kpiSettings(null);
  const summary = readLog(text("tickets.csv"), { plan, settings });
  const period = firstPeriod(summary);
  const output = kpiOutputOf(period, kpiTable(period, settings));

  it("accounts for every row", () => {
    const { rows, included, asOf } = output;
    const excluded = Object.fromEntries(
      output.excluded.map(({ reason, count }) => [reason, count]),
    );
    expect({ rows, included, excluded, asOf }).toEqual({
      rows: expected.rows,
      included: expected.included,
      excluded: expected.excluded,
      asOf: expected.asOf,
    });
    expect(summary.diagnostics.map(({ code }) => code).sort()).toEqual(expected.findings);
  });

  it("computes the KPIs", () => {
    const found = Object.fromEntries(output.kpis.map((kpi) => [kpi.id, kpi]));
    expect(found).toMatchObject(expected.kpis);
  });
});
