import { expect, it } from "vitest";
import { planFingerprint } from "../../../../src/core/pilot/sql/plan-fingerprint.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { type ColumnMap, columnMap } from "../../../../src/core/schema/column-map.ts";
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

it("changes with the way in which the file is read: its format, its columns, its map", () => {
  const plan = ticketPlan(null, { zone: "Asia/Taipei" });
  const mapped = (columns: ColumnMap["columns"], more: Partial<ColumnMap> = {}) =>
    planFingerprint(
      {
        ...plan,
        columnMap: columnMap.parse({ schemaVersion: 1, confirmed: true, columns, ...more }),
      },
      plainSettings,
    );
  const columns = { ticket_id: "No", created_at: "Opened" };
  const marks = [
    planFingerprint(plan, plainSettings),
    planFingerprint({ ...plan, format: "zendesk" }, plainSettings),
    planFingerprint({ ...plan, columns: { topic: "Kind" } }, plainSettings),
    mapped(columns),
    mapped({ ...columns, created_at: "Entered" }),
    mapped(columns, { dateOrder: "day-month-year" }),
    mapped(columns, { calendar: "minguo" }),
  ];
  expect(new Set(marks).size).toBe(marks.length);
  expect(mapped({ created_at: "Opened", ticket_id: "No" })).toBe(mapped(columns));
});
