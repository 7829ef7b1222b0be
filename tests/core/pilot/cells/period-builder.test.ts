import { expect, it } from "vitest";
import { fileDays } from "../../../../src/core/pilot/cells/file-days.ts";
import { buildPeriod } from "../../../../src/core/pilot/cells/period-builder.ts";
import { ZoneOffsets } from "../../../../src/core/pilot/time/zone-offsets.ts";
import { viewed } from "../viewed-tickets.ts";

const log = ["2026-05-20", "2026-06-01", "2026-06-05", "2026-07-01"].map((day, index) => ({
  ticket_id: index,
  created_at: `${day}T08:00:00Z`,
}));

function build(window: { from: string; to: string } | null) {
  const { tickets, flags, plan } = viewed(log);
  const cut = { at: tickets.facts.cutAt, source: "plan" } as const;
  const zone = new ZoneOffsets("UTC");
  const days = fileDays(tickets, flags, zone);
  const file = { plan, format: "canonical", tickets, flags, zone, days, cut } as const;
  return buildPeriod(
    { ...file, rows: 5, badRows: 1, reconciliations: [] },
    { period: "baseline", window, many: [] },
  );
}

it("accounts for every row, and knows how long the file runs in", () => {
  const period = build({ from: "2026-06-01", to: "2026-06-14" });
  expect(period.account).toEqual({
    rows: 5,
    used: 2,
    leftOut: [
      { reason: "outside-window", count: 2 },
      { reason: "bad-row", count: 1 },
    ],
  });
  expect([period.runInDays, period.backlog.length]).toEqual([12, 14]);
});

it("takes all days of the file without a window", () => {
  expect(build(null).window).toEqual({ from: "2026-05-20", to: "2026-07-01" });
});
