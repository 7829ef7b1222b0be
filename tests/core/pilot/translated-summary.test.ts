import { expect, it } from "vitest";
import { kpiSettings } from "../../../src/core/pilot/kpi/kpi-settings.ts";
import { readTicketSource } from "../../../src/core/pilot/read-ticket-source.ts";
import { ticketPlan } from "../../../src/core/pilot/ticket-plan.ts";
import { sourceOf } from "./format/import-sources.ts";

const plan = ticketPlan(null, { zone: "Asia/Taipei", file: "export.csv" });
const header =
  "Ticket ID,Created time,Initial response time,Resolved time,First response time (in hrs)";

const read = (rows: string[], zone = true) =>
  readTicketSource(
    sourceOf(`preface\n${header}\n${rows.join("\n")}\n`),
    zone ? plan : { ...plan, zoneIsDeclared: false },
    kpiSettings(null),
  );

it("speaks of the original: its rows, its lines, its columns", async () => {
  const summary = await read([
    "1,2026-05-04 09:00,2026-05-04 10:00,2026-05-05 09:00,1:00:00",
    "2,2026-05-04 09:00,2026-05-03 10:00,,",
    "1,2026-05-04 09:00,2026-05-04 10:00,2026-05-05 09:00,1:00:00",
  ]);
  expect(summary).toMatchObject({ format: "freshdesk", rows: 3, badRows: 1, prefaceRows: 1 });
  const [period] = summary.periods;
  expect(period?.account).toEqual({
    rows: 3,
    used: 1,
    leftOut: [
      { reason: "duplicate", count: 1 },
      { reason: "bad-row", count: 1 },
    ],
  });
  expect(period?.reconciliations).toEqual([
    { column: "First response time (in hrs)", compared: 2, agreed: 2, toleranceSeconds: 60 },
  ]);
  const places = summary.diagnostics.map(({ code, place }) => [code, place.line, place.row]);
  expect(places).toEqual([
    ["event-before-creation", 4, 2],
    ["doubled-ticket-id", 2, undefined],
  ]);
});

it("uses nothing of a file about which something must be asked", async () => {
  const { periods, rows, diagnostics } = await read(["1,2026-05-04 09:00,,,"], false);
  expect([rows, diagnostics.map(({ code }) => code)]).toEqual([1, ["export-zone-unknown"]]);
  expect(periods[0]?.account).toEqual({
    rows: 1,
    used: 0,
    leftOut: [{ reason: "bad-row", count: 1 }],
  });
});
