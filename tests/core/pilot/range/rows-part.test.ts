import { expect, it } from "vitest";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { at, logText } from "../ticket-log.ts";
import { readSplit } from "./split-reading.ts";

const plan = { ...ticketPlan(null, { zone: "UTC" }), exportedAt: "2026-08-03T00:00:00Z" };
const settings = kpiSettings(null);
const text = logText(
  Array.from({ length: 5_000 }, (_, index) => ({
    ticket_id: `T-${index}`,
    created_at: index % 500 === 499 ? "no date" : at(index),
    channel: index < 3_000 ? "line" : `channel ${index % 7}`,
  })),
);
const bytes = new TextEncoder().encode(text);
const middle = bytes.indexOf(10, 100_000) + 1;

it.each([true, false])(
  "names lines and rows of a later range as in the whole (%s)",
  (isBounded) => {
    const read = (starts: number[]) => readSplit(bytes, { plan, settings, isBounded, starts });
    const [one, two] = [read([]), read([middle])];
    expect(two.added).toBe(1);
    expect(two.summary).toEqual(one.summary);
    const last = two.summary.diagnostics.findLast(({ code }) => code === "unreadable-date");
    expect(last?.place).toMatchObject({ line: 5_001, column: 8, row: 5_000 });
  },
);
