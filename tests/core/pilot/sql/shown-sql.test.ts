import { expect, it } from "vitest";
import {
  bulkSql,
  factsShownSql,
  faultsShownSql,
} from "../../../../src/core/pilot/sql/shown-sql.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { allColumns } from "./answered.ts";
import { plainRead } from "./pieces.ts";

it("shows numbers of requesters, never who they are", () => {
  const sql = bulkSql(ticketPlan(null, { zone: "UTC" }));
  expect(sql).toContain("GROUP BY requester");
  expect(sql.split("\n")[0]).not.toContain("requester");
  expect(sql).toContain("LIMIT 50 BY name");
});

it("carries the fingerprint of plan and definitions", () => {
  const sql = factsShownSql({
    fingerprint: "0a1b",
    has: { ...allColumns, topics: false },
    isOneSolve: true,
  });
  expect(sql).toContain("('has', 1, 'one-solve')");
  expect(sql).toContain("('fingerprint', 1, '0a1b')");
  expect(sql).toContain("('has', 1, 'sessions')");
  expect(sql).not.toContain("'topics'");
  expect(faultsShownSql(plainRead.columns)).toContain("GROUP BY fault");
});
