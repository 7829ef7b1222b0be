import { expect, it } from "vitest";
import { statementComments } from "../../../../src/core/pilot/sql/statement-comments.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { plainSettings } from "./pieces.ts";

it("explains the parameters, and the same pieces in both languages", () => {
  const window = { from: "2026-06-01", to: "2026-06-28" };
  const plan = {
    ...ticketPlan(null, { zone: "Asia/Taipei" }),
    periods: [{ period: "pilot" as const, window }],
  };
  const english = statementComments(plan, plainSettings, ["ticket_id"], "en");
  const chinese = statementComments(plan, plainSettings, ["ticket_id"], "zh-Hant");
  expect(english.head.join("\n")).toContain("pilot 2026-06-01..2026-06-28");
  expect(chinese.head.join("\n")).toContain("回訪天數：7");
  expect(Object.keys(english.pieces)).toEqual(Object.keys(chinese.pieces));
});
