import { expect, it } from "vitest";
import { kpiSettings } from "../../../src/core/pilot/kpi/kpi-settings.ts";
import { readTicketSource } from "../../../src/core/pilot/read-ticket-source.ts";
import { ticketPlan } from "../../../src/core/pilot/ticket-plan.ts";
import { columnMap } from "../../../src/core/schema/column-map.ts";
import { sourceOf } from "./format/import-sources.ts";

const settings = kpiSettings(null);
const taipei = ticketPlan(null, { zone: "Asia/Taipei", file: "export.csv" });

it("reads any kind through one way in, and says which it was", async () => {
  const read = async (text: string) =>
    (await readTicketSource(sourceOf(text), taipei, settings)).format;
  expect(await read("ticket_id,created_at\n1,2026-05-04T09:00:00Z\n")).toBe("canonical");
  expect(await read("Id,Created at,Via\n1,2026-05-04 09:00:00,Mail\n")).toBe("zendesk");
  expect(await read("Ticket Number,Date Created\n1,2026-05-04 09:00:00\n")).toBe("osticket");
  expect(await read("a,b\n1,2\n")).toBeNull();
});

it("asks the adapter for the bytes of a file that needs no translation", async () => {
  const source = sourceOf("ticket_id,created_at\n1,2026-05-04T09:00:00Z\n");
  let asked = 0;
  const summary = await readTicketSource(source, taipei, settings, async () => {
    asked += 1;
    return readTicketSource(source, taipei, settings);
  });
  expect([asked, summary.rows]).toEqual([1, 1]);
});

it("reads a kind that was asked for by name, and the columns that the plan names", async () => {
  const text = "Ticket ID,Created time,Resolved time,Kind\n1,2026-05-04 09:00,,Refund\n";
  const plan = { ...taipei, format: "freshdesk", columns: { topic: "Kind" } } as const;
  const { periods } = await readTicketSource(sourceOf(text), plan, settings);
  expect(periods[0]?.cells.map(({ topic }) => topic)).toEqual(["Refund"]);
});

it("translates even a Zendesk export where a spreadsheet has rewritten its days", async () => {
  const text = "Id,Created at,Via,Replies\n1,25/05/2026 9:00,Mail,1\n2,26/05/2026 9:00,Mail,1\n";
  const summary = await readTicketSource(sourceOf(text), taipei, settings);
  expect([summary.format, summary.diagnostics]).toEqual(["zendesk", []]);
  expect(summary.periods[0]?.window).toEqual({ from: "2026-05-25", to: "2026-05-26" });
  const doubtful = text.replaceAll(/2\d\/05/g, "06/05");
  const asked = await readTicketSource(sourceOf(doubtful), taipei, settings);
  expect(asked.diagnostics.map(({ code }) => code)).toEqual(["date-order-unclear"]);
});

it("reads by a column map", async () => {
  const map = columnMap.parse({
    schemaVersion: 1,
    confirmed: true,
    columns: { ticket_id: "編號", created_at: "時間" },
  });
  const plan = { ...taipei, columnMap: map };
  const summary = await readTicketSource(
    sourceOf("編號,時間\n1,2026-05-04 09:00\n"),
    plan,
    settings,
  );
  expect([summary.format, summary.periods[0]?.account.used]).toEqual(["column-map", 1]);
});

it("translates as often as a bounded reading must read, and keeps every row in the account", async () => {
  const rows = ["1,2026-05-04 09:00:00", "2,2026-05-05 09:00:00", "1,2026-05-06 09:00:00"];
  const text = ["Ticket Number,Date Created", ...rows, ""].join("\n");
  const summary = await readTicketSource(sourceOf(text), taipei, settings, null, true);
  expect([summary.format, summary.rows, summary.periods[0]?.account.used]).toEqual([
    "osticket",
    3,
    2,
  ]);
  expect(summary.diagnostics.map(({ code }) => code)).toContain("requesters-not-kept");
});
