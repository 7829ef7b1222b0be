import { expect, it } from "vitest";
import { planFingerprint } from "../../../../src/core/pilot/sql/plan-fingerprint.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { plainSettings } from "./pieces.ts";

it("changes with everything that changes a cell, and with nothing else", () => {
  const plan = ticketPlan(null, { zone: "Asia/Taipei" });
  const own = planFingerprint(plan, plainSettings);
  expect(own).toMatch(/^[0-9a-f]{16}$/);
  expect(planFingerprint({ ...plan, file: "other.csv", salt: "x" }, plainSettings)).toBe(own);
  expect(planFingerprint({ ...plan, zone: "UTC" }, plainSettings)).not.toBe(own);
  expect(planFingerprint({ ...plan, excludeRequesters: ["r1"] }, plainSettings)).not.toBe(own);
  const settings = { ...plainSettings, returnWindowSeconds: 1 };
  expect(planFingerprint(plan, settings)).not.toBe(own);
  const fewer = plainSettings.kpis.filter(({ id }) => id !== "csat");
  expect(planFingerprint(plan, { ...plainSettings, kpis: fewer })).not.toBe(own);
});
