import { expect, it } from "vitest";
import { noChoices } from "../../../../../src/core/pilot/format/translate/import-choices.ts";
import { openExport } from "../../../../../src/core/pilot/format/translate/open-export.ts";
import { columnMap } from "../../../../../src/core/schema/column-map.ts";
import { sourceOf } from "../import-sources.ts";

async function findingsOf(text: string, said: Partial<typeof noChoices> = {}) {
  const opened = await openExport(sourceOf(text), { ...noChoices, zone: "UTC", ...said });
  return opened.kind === "unknown"
    ? "unknown"
    : opened.surveyed.findings.map(({ code, params }) => [code, params.column ?? params.found]);
}

it("names required columns that are missing in a kind that was asked for", async () => {
  const findings = await findingsOf("Ticket ID,Status\n1,Open\n", { format: "freshdesk" });
  expect(findings).toEqual([["missing-ticket-column", "created_at"]]);
});

it("does not read what fits no kind", async () => {
  expect(await findingsOf("a,b\n1,2\n")).toBe("unknown");
});

it("tells all that is to be asked at once", async () => {
  const map = columnMap.parse({
    schemaVersion: 1,
    confirmed: false,
    columns: { ticket_id: "Case", created_at: "Opened", topic: "Kindd" },
  });
  const text = "Case,Opened,Kind\n1,05/06/2026 09:00,x\n";
  expect(await findingsOf(text, { map, zone: null })).toEqual([
    ["map-not-confirmed", undefined],
    ["map-column-missing", "Kindd"],
    ["unknown-ticket-column", "Kind"],
    ["date-order-unclear", "Opened"],
    ["export-zone-unknown", "Opened"],
  ]);
});

it("lets an option win over the map", async () => {
  const map = columnMap.parse({
    schemaVersion: 1,
    confirmed: true,
    dateOrder: "month-day-year",
    columns: { ticket_id: "Case", created_at: "Opened" },
  });
  const text = "Case,Opened\n1,25/06/2026 09:00\n";
  expect(await findingsOf(text, { map })).toMatchObject([["date-orders-contradict", "Opened"]]);
  expect(await findingsOf(text, { map, dateOrder: "day-month-year" })).toEqual([]);
});
