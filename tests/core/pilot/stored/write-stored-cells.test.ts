import { expect, it } from "vitest";
import { writeStoredCells } from "../../../../src/core/pilot/stored/write-stored-cells.ts";
import { firstPeriod, readLog } from "../ticket-log.ts";

it("writes one line for the period and one for each cell, without what is nought", () => {
  const text =
    "ticket_id,channel,created_at\n1,line,2026-05-04T09:00:00Z\n2,,2026-05-05T09:00:00Z\n";
  const period = firstPeriod(readLog(text));
  const lines = writeStoredCells(period, "mark").trimEnd().split("\n");
  expect(lines.length).toBe(1 + period.cells.length);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ touchstoneCells: 1, fingerprint: "mark" });
  const cell = JSON.parse(lines[1] ?? "");
  expect([cell.channel, cell.tallies.used, cell.tallies.reopened]).toEqual(["line", 1, undefined]);
});
