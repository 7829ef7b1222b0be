import { expect, it } from "vitest";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import { typedSource } from "../../../../src/core/pilot/sql/file-source.ts";
import { ticketStatement } from "../../../../src/core/pilot/sql/statement.ts";
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
