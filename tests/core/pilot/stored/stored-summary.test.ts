import { expect, it } from "vitest";
import { compareCells } from "../../../../src/core/pilot/compare/compare-cells.ts";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import { readTicketSource } from "../../../../src/core/pilot/read-ticket-source.ts";
import { planFingerprint } from "../../../../src/core/pilot/sql/plan-fingerprint.ts";
import { writeStoredCells } from "../../../../src/core/pilot/stored/write-stored-cells.ts";
import { type TicketPlan, ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { columnMap } from "../../../../src/core/schema/column-map.ts";
import { sourceOf } from "../format/import-sources.ts";
import { firstPeriod } from "../ticket-log.ts";

const settings = kpiSettings(null);
const csv = "ticket_id,created_at\n1,2026-05-04T09:00:00Z\n2,2026-05-12T09:00:00Z\nx,never\n";

it("answers as the tickets did, and gives the same comparison", async () => {
  const plan = ticketPlan(null, { zone: "Asia/Taipei", period: "pilot" });
  const read = await readTicketSource(sourceOf(csv), plan, settings);
  const text = writeStoredCells(firstPeriod(read), planFingerprint(plan, settings));
  const again = await readTicketSource(sourceOf(text), plan, settings);
  expect([again.rows, again.badRows, again.format]).toEqual([3, 1, "canonical"]);
  expect(again.periods).toEqual(read.periods);
  const [before, after] = [firstPeriod(read), firstPeriod(again)];
  expect(compareCells(after, after, settings)).toEqual(compareCells(before, before, settings));
});

it("says so when the plan has changed since", async () => {
  const plan = ticketPlan(null, { zone: "Asia/Taipei" });
  const read = await readTicketSource(sourceOf(csv), plan, settings);
  const text = writeStoredCells(firstPeriod(read), planFingerprint(plan, settings));
  const moved = ticketPlan(null, { zone: "Asia/Tokyo" });
  const { periods, diagnostics } = await readTicketSource(sourceOf(text), moved, settings);
  expect(periods).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["stored-cells-of-another-plan"]);
});

it("never takes cells that another column map or format made", async () => {
  const map = columnMap.parse({
    schemaVersion: 1,
    confirmed: true,
    columns: { ticket_id: "ticket_id", created_at: "created_at" },
  });
  const plan = ticketPlan(null, { zone: "Asia/Taipei", columnMap: map });
  const read = await readTicketSource(sourceOf(csv), plan, settings);
  const text = writeStoredCells(firstPeriod(read), planFingerprint(plan, settings));
  const asked = async (other: Partial<TicketPlan>) =>
    (await readTicketSource(sourceOf(text), { ...plan, ...other }, settings)).periods.length;
  expect(await asked({})).toBe(1);
  expect(await asked({ columnMap: null })).toBe(0);
  expect(await asked({ columnMap: { ...map, dateOrder: "day-month-year" } })).toBe(0);
  expect(await asked({ format: "freshdesk" })).toBe(0);
});
