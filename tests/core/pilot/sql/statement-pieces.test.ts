import { expect, it } from "vitest";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import { typedSource } from "../../../../src/core/pilot/sql/file-source.ts";
import {
  answerOf,
  fileColumns,
  idsOf,
  settingsOf,
  statedFacts,
  statementPieces,
  withClause,
} from "../../../../src/core/pilot/sql/statement-pieces.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";

const plan = ticketPlan(null, { zone: "Asia/Taipei" });
const settings = kpiSettings(null);
const source = typedSource(
  "`help`.`tickets`",
  ["ticket_id", "created_at", "last_solved_at", "requester_key"].map((name) => ({
    name,
    type: "String",
  })),
  {},
);

it("knows which columns a definition can rely on", () => {
  expect(fileColumns(source)).toMatchObject({ solves: true, reply: false, topics: false });
});

it("names no piece of one statement more than twice, because each place is planned anew", () => {
  const all = statementPieces(plan, settings, source, "statement");
  const text = withClause(settings, all);
  for (const { name } of all) {
    const places = text.match(new RegExp(`FROM ${name}\\b`, "g")) ?? [];
    expect(places.length, name).toBeLessThanOrEqual(2);
  }
  expect(all.map(({ name }) => name)).not.toContain("doubled");
});

it("says what is counted, stated and set", () => {
  expect(idsOf(settings, source).histograms).not.toContain("first-solved");
  expect(statedFacts("abc", settings, source)).toMatchObject({ isOneSolve: true });
  expect(settingsOf(source, ["max_threads = 1"])).toBe("\nSETTINGS max_threads = 1");
  expect(answerOf("SELECT 1")).toContain("SELECT part");
});
