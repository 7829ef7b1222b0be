import { expect, it } from "vitest";
import { workingDaysBetween } from "../../../src/core/rehearsal/working-days.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const calendar = shippedSample().kpis?.value.calendar ?? null;

it.each([
  // Weekend, and the holiday in lieu of Retrocession Day on Monday the 26th.
  ["2026-10-15", "2026-10-29", 9],
  ["2026-10-02", "2026-10-30", 18],
  ["2026-10-02", "2026-10-05", 1],
  ["2026-10-02", "2026-10-02", 0],
])("counts from %s to %s", (from, to, days) => {
  expect(workingDaysBetween(from, to, calendar)).toBe(days);
});

it("counts make-up workdays, and knows nothing of a year that the calendar lacks", () => {
  if (!calendar) throw new Error("no calendar");
  const [year] = calendar.years;
  if (!year) throw new Error("no year");
  const makeUp = { on: "2026-10-03", name: "x" };
  const more = { ...calendar, years: [{ ...year, makeUpWorkdays: [makeUp] }] };
  expect(workingDaysBetween("2026-10-02", "2026-10-05", more)).toBe(2);
  expect(workingDaysBetween("2026-12-31", "2027-01-04", calendar)).toBeNull();
  expect(workingDaysBetween("2026-10-02", "2026-10-05", null)).toBeNull();
});
