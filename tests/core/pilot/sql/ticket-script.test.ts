import { expect, it } from "vitest";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import { typedSource } from "../../../../src/core/pilot/sql/file-source.ts";
import { ticketScript } from "../../../../src/core/pilot/sql/ticket-script.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";

const plan = ticketPlan(null, { zone: "Asia/Taipei" });
const source = typedSource(
  "`help`.`tickets`",
  ["ticket_id", "created_at"].map((name) => ({ name, type: "String" })),
  {},
);

it("keeps what is slow to read again as tables in memory", () => {
  const { steps, kept } = ticketScript(plan, kpiSettings(null), source);
  const made = steps.flatMap((step) => /^CREATE TEMPORARY TABLE (\w+)/.exec(step)?.[1] ?? []);
  expect(made).toEqual(kept);
  const turns = steps.filter((step) => step.includes("HAVING count() > 1"));
  expect(new Set(turns.map((step) => /id % 8 = \d/.exec(step)?.[0])).size).toBe(8);
  expect(steps.filter((step) => step.includes("`help`"))).toHaveLength(1);
});
