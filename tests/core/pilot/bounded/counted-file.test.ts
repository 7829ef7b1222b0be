import { expect, it } from "vitest";
import { countedFile } from "../../../../src/core/pilot/bounded/counted-file.ts";
import type { LearnedFile } from "../../../../src/core/pilot/bounded/learned-file.ts";
import { WeekCounter } from "../../../../src/core/pilot/bounded/week-counter.ts";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import { RowScanner } from "../../../../src/core/pilot/scan/row-scanner.ts";
import { factsOf } from "../../../../src/core/pilot/ticket/file-facts.ts";
import { RowReader } from "../../../../src/core/pilot/ticket/row-reader.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";

it("makes periods of what was counted, with every row in the account", () => {
  const plan = ticketPlan(null, { zone: "UTC" });
  const cut = { at: Date.parse("2026-06-30T00:00:00Z") / 1000, source: "plan" } as const;
  const made: { counter: WeekCounter; learned: LearnedFile }[] = [];
  const rows = new RowReader(plan, (file) => {
    const learned = { cut, facts: factsOf(file.decoder, cut), encoding: "utf-8" } as const;
    const asked = plan.periods.map((one) => ({ ...one, many: [] }));
    const counter = new WeekCounter(file, plan, asked, kpiSettings(null), learned);
    made.push({ counter, learned });
    return counter;
  });
  const scanner = new RowScanner(44, (row) => rows.read(row));
  const lines = [
    "1,2026-06-01T00:00:00Z",
    "2,2026-06-07T00:00:00Z",
    "1,2026-06-08T00:00:00Z",
    "3,?",
  ];
  scanner.push(new TextEncoder().encode(["ticket_id,created_at", ...lines, ""].join("\n")));
  const [{ counter, learned } = { counter: null, learned: null }] = made;
  if (counter === null) throw new Error("the header was read");
  const counted = countedFile(counter, plan, rows, learned);
  expect(counted?.periods[0]).toMatchObject({
    account: { rows: 4, used: 2, leftOut: [{ reason: "bad-row" }, { reason: "duplicate" }] },
    window: { from: "2026-06-01", to: "2026-06-07" },
    cells: [{ tallies: { used: 2 } }],
  });
  expect(counted?.notes.map(({ code }) => code)).toEqual([
    "requesters-not-kept",
    "first-of-doubled-kept",
  ]);
});
