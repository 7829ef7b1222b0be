import { expect, it } from "vitest";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import { typedSource } from "../../../../src/core/pilot/sql/file-source.ts";
import {
  fileColumns,
  ticketScript,
  ticketStatement,
} from "../../../../src/core/pilot/sql/statement.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";

const plan = ticketPlan(null, { zone: "Asia/Taipei" });
const source = typedSource(
  "`help`.`tickets`",
  ["ticket_id", "created_at", "last_solved_at"].map((name) => ({ name, type: "String" })),
  {},
);

it("is one statement that only reads, and names the source once", () => {
  const sql = ticketStatement(plan, kpiSettings(null), source);
  expect(sql).toMatch(/^WITH\n/);
  expect(sql.split("FROM `help`.`tickets`")).toHaveLength(2);
  expect(sql).not.toMatch(/\b(INSERT|CREATE|DROP|ALTER)\b/);
  expect(sql).not.toContain("SETTINGS");
});

it("keeps what is slow to read again as tables in memory", () => {
  const { steps, kept } = ticketScript(plan, kpiSettings(null), source);
  expect(steps.map((step) => /^CREATE TEMPORARY TABLE (\w+)/.exec(step)?.[1])).toEqual(kept);
  expect(steps.filter((step) => step.includes("`help`"))).toHaveLength(1);
});

it("knows which columns a definition can rely on", () => {
  expect(fileColumns(source)).toMatchObject({ solves: true, reply: false, topics: false });
});
