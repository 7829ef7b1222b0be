import { expect, it } from "vitest";
import { ticketPlan } from "../../../src/core/pilot/ticket-plan.ts";

const plan = {
  schemaVersion: 1,
  zone: "Asia/Taipei",
  windows: {
    baseline: { from: "2026-06-01", to: "2026-07-26" },
    pilot: { from: "2026-08-31", to: "2026-10-11" },
  },
  export: { file: "tickets.csv" },
} as const;

it("reads both windows of a plan, or the one asked for", () => {
  expect(ticketPlan(plan).periods.map(({ period }) => period)).toEqual(["baseline", "pilot"]);
  expect(ticketPlan(plan, { period: "pilot" }).periods).toEqual([
    { period: "pilot", window: plan.windows.pilot },
  ]);
});

it("takes the plan's zone for times without one", () => {
  expect(ticketPlan(plan).exportZone).toBe("Asia/Taipei");
  const zoned = { ...plan, export: { ...plan.export, zone: "Asia/Tokyo" } };
  expect(ticketPlan(zoned).exportZone).toBe("Asia/Tokyo");
});

it("says that the zone is undeclared when nobody names it", () => {
  expect(ticketPlan(null)).toMatchObject({ zone: "UTC", zoneIsDeclared: false });
  expect(ticketPlan(null, { zone: "Asia/Taipei" }).zoneIsDeclared).toBe(true);
});
