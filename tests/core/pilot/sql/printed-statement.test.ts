import { expect, it } from "vitest";
import {
  countedColumns,
  printedStatement,
} from "../../../../src/core/pilot/sql/printed-statement.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { plainSettings } from "./pieces.ts";

const plan = ticketPlan(null, { zone: "Asia/Taipei" });

it("says in the reader's language what it does and how its result comes back", () => {
  const table = { parts: ["help`desk", "tickets"], columns: null };
  const english = printedStatement(plan, plainSettings, table, "en");
  const chinese = printedStatement(plan, plainSettings, table, "zh-Hant");
  expect(english).toContain("FROM `help\\`desk`.`tickets`");
  expect(english).toContain("-- Of each id only the row updated last\none_per_id AS (");
  expect(chinese).toContain("-- 同一編號只留最後更新的一列\none_per_id AS (");
  const bare = (text: string) => text.replace(/^--.*\n/gm, "");
  expect(bare(english)).toBe(bare(chinese));
  expect(english).toMatch(/FORMAT JSONEachRow\n$/);
});

it("asks for no column that the table lacks", () => {
  const columns = ["ticket_id", "created_at"] as const;
  const sql = printedStatement(plan, plainSettings, { parts: ["t"], columns }, "en");
  expect(sql).toContain("toLowCardinality('') AS topic");
  expect(countedColumns()).toContain("handoff_at");
});
