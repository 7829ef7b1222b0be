import { expect, it } from "vitest";
import { createBoundedReader } from "../../../../src/core/pilot/bounded/bounded-reader.ts";
import type { LearnedFile } from "../../../../src/core/pilot/bounded/learned-file.ts";
import { addCell, emptyCell } from "../../../../src/core/pilot/cell.ts";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import { kpiTable } from "../../../../src/core/pilot/kpi/kpi-table.ts";
import type { PeriodCells } from "../../../../src/core/pilot/period-cells.ts";
import { type TicketPlan, ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { weekOf } from "../../../../src/core/pilot/time/iso-week.ts";
import { ticketText } from "../../../bench/tickets/ticket-rows.ts";
import { at, firstPeriod, type LogRow, logText, readLog } from "../ticket-log.ts";

const settings = kpiSettings(null);
const zone = "Asia/Taipei";

/** Reads as often as the reader asks for, and says how often that was. */
function readBounded(text: string, more: Partial<TicketPlan> = {}) {
  const plan = { ...ticketPlan(null, { zone }), ...more };
  const bytes = new TextEncoder().encode(text);
  let learned: LearnedFile | null = null;
  for (let readings = 1; ; readings += 1) {
    const reader = createBoundedReader(plan, settings, learned);
    for (let from = 0; from < bytes.length; from += 70_000) {
      reader.push(bytes.subarray(from, from + 70_000));
    }
    const end: ReturnType<typeof reader.end> = reader.end();
    if ("summary" in end) return { ...end, readings };
    learned = end.again;
  }
}

/** Cells of days and topics, added up to weeks and channels. */
function byWeekAndChannel({ cells }: PeriodCells) {
  const weeks = new Map<string, ReturnType<typeof emptyCell>>();
  for (const cell of cells) {
    const key = `${weekOf(cell.day)} ${cell.channel}`;
    const sum = weeks.get(key) ?? emptyCell("baseline", 0, "", "");
    addCell(sum, { ...cell, day: 0 });
    weeks.set(key, sum);
  }
  return new Map([...weeks].sort(([left], [right]) => (left < right ? -1 : 1)));
}

// Ids once only: of doubled ids this reading takes the first row, the other the last update.
const rich = [...ticketText({ rows: 3_000, seed: 3, kind: "rich" })]
  .join("")
  .split("\n")
  .filter(
    (line, index, lines) =>
      lines.findIndex((one) => one.slice(0, 9) === line.slice(0, 9)) === index,
  )
  .join("\n");

it("counts what the other reading counts, by week and channel, whatever needs no requester", () => {
  const window = { from: "2026-01-07", to: "2026-06-20" };
  const periods = [{ period: "baseline" as const, window }];
  const controlChannels = new Set(["phone"]);
  const { summary, readings } = readBounded(rich, { periods, controlChannels });
  const bounded = firstPeriod(summary);
  const plan = { zone, periods, controlChannels };
  // Without the column of requesters the other reading says nothing of them either.
  const full = firstPeriod(readLog(rich.replace("requester_key", "unused"), { plan }));
  const withoutAi = (cells: ReturnType<typeof byWeekAndChannel>) =>
    [...cells].map(([key, { tallies, histograms, leftOut }]) => ({
      key,
      histograms,
      leftOut,
      tallies: { ...tallies, "ai-anchors": 0, "ai-sustained": 0 },
    }));
  expect(readings).toBe(2);
  expect(withoutAi(byWeekAndChannel(bounded))).toEqual(withoutAi(byWeekAndChannel(full)));
  for (const name of ["account", "backlog", "cut", "window", "runInDays"] as const) {
    expect(bounded[name], name).toEqual(full[name]);
  }
});

it("reads once when the plan knows the export time, and does not compute what joins requesters", () => {
  const { summary, readings } = readBounded(rich, { exportedAt: "2026-08-03T00:00:00Z" });
  expect(readings).toBe(1);
  const table = new Map(kpiTable(firstPeriod(summary), settings).map((kpi) => [kpi.id, kpi]));
  for (const id of ["repeat-contact-rate", "ai-resolution"] as const) {
    expect(table.get(id)?.estimate, id).toBeNull();
  }
  expect(table.get("first-response-time")?.estimate).not.toBeNull();
  expect(summary.diagnostics.map(({ code }) => code)).toContain("requesters-not-kept");
});

it("says which row of a doubled id counts, and where doubled ids could not be looked for", () => {
  const row = (ticket_id: string): LogRow => ({ ticket_id, created_at: at(0), channel: "line" });
  const codes = (ids: string[]) =>
    readBounded(logText(ids.map(row))).summary.diagnostics.map(({ code }) => code);
  expect(codes(["7", "8", "7"])).toContain("first-of-doubled-kept");
  expect(codes(["a-x", "b-x"])).toContain("doubled-ids-unchecked");
  expect(firstPeriod(readBounded(logText(["7", "8", "7"].map(row))).summary).account).toEqual({
    rows: 3,
    used: 2,
    leftOut: [{ reason: "duplicate", count: 1 }],
  });
});

it("learns the encoding of the words before it counts", () => {
  const bytes = [..."ticket_id,created_at,channel\n1,2026-06-01T00:00:00Z,"].map((c) =>
    c.charCodeAt(0),
  );
  const plan = { ...ticketPlan(null, { zone }), exportedAt: "2026-08-03T00:00:00Z" };
  const big5 = Uint8Array.from([...bytes, 0xb9, 0x71, 0xb8, 0xdc]);
  const first = createBoundedReader(plan, settings, null);
  first.push(big5);
  const end = first.end();
  if (!("again" in end)) throw new Error("the first reading took it for UTF-8");
  const second = createBoundedReader(plan, settings, end.again);
  second.push(big5);
  expect(second.end()).toMatchObject({ summary: { periods: [{ cells: [{ channel: "電話" }] }] } });
});
