import { expect, it } from "vitest";
import {
  doubledSql,
  orderedTicketsSql,
  populationSql,
  reasonsSql,
  ticketsSql,
} from "../../../../src/core/pilot/sql/population-sql.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";

it("asks for the plan's exclusions, and for nothing that it does not name", () => {
  const plan = ticketPlan(null, { zone: "UTC" });
  expect(reasonsSql(plan)).toContain("0, 'channel-not-in-scope'");
  const scoped = { ...plan, channels: new Set(["line", "e'mail"]) };
  expect(reasonsSql(scoped)).toContain("NOT (channel IN ('line', 'e\\'mail'))");
  expect(populationSql(null)).not.toContain("HAVING");
  expect(populationSql(40)).toContain("HAVING count() > 40");
});

it("keeps one row of each id", () => {
  expect(doubledSql(0)).toContain("HAVING count() > 1");
  for (const sql of [ticketsSql(), orderedTicketsSql()]) expect(sql).toContain("LIMIT 1 BY id");
  expect(orderedTicketsSql().split("FROM rows")).toHaveLength(2);
});
