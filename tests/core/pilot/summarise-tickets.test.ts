import { expect, it } from "vitest";
import { kpiSettings } from "../../../src/core/pilot/kpi/kpi-settings.ts";
import { startOf } from "../../../src/core/pilot/scan/file-start.ts";
import { summarise } from "../../../src/core/pilot/summarise-tickets.ts";
import { firstPeriod, logText, readLog } from "./ticket-log.ts";
import { viewed } from "./viewed-tickets.ts";

it("sums up rows that were read one by one", () => {
  const { rows, plan } = viewed([{ ticket_id: 1, created_at: "2026-06-01T00:00:00Z" }]);
  const start = startOf(new TextEncoder().encode("ticket_id,created_at\n"), true, {});
  const summary = summarise(plan, kpiSettings(null), rows, { start, blankLines: 3 });
  expect(summary).toMatchObject({ rows: 1, badRows: 0, blankLines: 3, encoding: "utf-8" });
  expect(firstPeriod(summary).cut?.source).toBe("latest-in-file");
});

const created_at = "2026-06-01T00:00:00Z";

it.each([
  [
    "instants",
    {
      first_public_agent_reply_at: "2026-06-01T00:05:00Z",
      vendor_frt_value: 9,
      vendor_frt_unit: "min",
      vendor_frt_clock: "business",
    },
  ],
  [
    "vendor-business",
    { vendor_frt_value: 9, vendor_frt_unit: "min", vendor_frt_clock: "business" },
  ],
  [
    "vendor-calendar",
    { vendor_frt_value: 9, vendor_frt_unit: "min", vendor_frt_clock: "calendar" },
  ],
  ["none", { vendor_frt_value: 9, vendor_frt_unit: "min", vendor_frt_clock: "sla_remaining" }],
  ["none", { vendor_frt_value: 9, vendor_frt_unit: "moons", vendor_frt_clock: "business" }],
  ["none", {}],
])("knows the reply by %s", (expected, more) => {
  const period = firstPeriod(readLog(logText([{ ticket_id: 1, created_at, ...more }])));
  expect(period.replySource).toBe(expected);
});

it("does not mix the clocks of one column", () => {
  const row = (ticket_id: number, vendor_frt_clock: string) => ({
    ticket_id,
    created_at,
    vendor_frt_value: 9,
    vendor_frt_unit: "min",
    vendor_frt_clock,
  });
  expect(firstPeriod(readLog(logText([row(1, "business"), row(2, "calendar")]))).replySource).toBe(
    "none",
  );
});
