import { expect, it } from "vitest";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { at, firstPeriod, logText } from "../ticket-log.ts";
import { readSplit } from "./split-reading.ts";

const day = 86_400;
// More than one page of tickets, and in each range words that the other does not have.
const text = logText(
  Array.from({ length: 40_000 }, (_, index) => ({
    ticket_id: index === 39_998 ? 0 : index,
    created_at: index % 1_000 === 999 ? "" : at(index * 60),
    last_solved_at: index % 3 === 0 ? at(index * 60 + day) : "",
    requester_key: `c${index % 700}`,
    channel: index < 15_000 ? "line" : "email",
    topic: index % 2 === 0 ? "refund" : `topic ${Math.floor(index / 9_000)}`,
  })),
);
const bytes = new TextEncoder().encode(text);

it("joins requesters and doubled ids over ranges as within one", () => {
  const plan = ticketPlan(null, { zone: "UTC" });
  const settings = kpiSettings(null);
  const starts = [700_000, 1_500_000].map((from) => bytes.indexOf(10, from) + 1);
  const read = (all: number[]) =>
    readSplit(bytes, { plan, settings, isBounded: false, starts: all });
  const [one, three] = [read([]), read(starts)];
  expect(three.added).toBe(2);
  expect(three.summary).toEqual(one.summary);
  const period = firstPeriod(three.summary);
  expect(period.account.leftOut).toContainEqual({ reason: "duplicate", count: 1 });
  const returned = period.cells.reduce(
    (sum, cell) => sum + cell.histograms["anchors-returned"].size,
    0,
  );
  expect(returned).toBeGreaterThan(0);
});
