import { expect, it } from "vitest";
import type { Sides } from "../../../../src/core/pilot/compare/compare-context.ts";
import { fitnessProblems } from "../../../../src/core/pilot/fitness/fitness-problems.ts";
import type { PeriodCells } from "../../../../src/core/pilot/period-cells.ts";
import { contextOf, twoPeriods } from "../compare/compared.ts";
import { firstPeriod, readLog, weeklyPeriod } from "../ticket-log.ts";

const codes = (periods: Sides<PeriodCells>) =>
  fitnessProblems(contextOf(periods)).map(
    ({ code, severity, period }) => `${severity} ${code} ${period ?? "both"}`,
  );
const { baseline, pilot } = twoPeriods();

/** The log has four baseline weeks only, which is always said. */
const short = "warns short-baseline baseline";

it("has nothing else to say of two clean periods", () => {
  expect(codes({ baseline, pilot })).toEqual([short]);
});

it.each([
  [
    "an undeclared zone",
    { baseline, pilot: { ...pilot, zoneIsDeclared: false } },
    "blocks zone-unknown pilot",
  ],
  [
    "three weeks",
    { baseline, pilot: weeklyPeriod("pilot", { replySeconds: [1, 2, 3], firstWeek: 6 }) },
    "blocks too-few-whole-weeks pilot",
  ],
  [
    "an export at the end of the period",
    {
      baseline,
      pilot: { ...pilot, cut: { at: Date.parse("2026-08-10T00:00:00Z") / 1000, source: "plan" } },
    },
    "blocks follow-up-too-short both",
  ],
  [
    "an assumed export time",
    { baseline, pilot: { ...pilot, cut: { at: 2_000_000_000, source: "latest-in-file" } } },
    "warns export-time-assumed pilot",
  ],
  [
    "one window twice in one file",
    { baseline, pilot: { ...baseline, period: "pilot" } },
    "blocks same-tickets-twice both",
  ],
  [
    "the baseline handed in again under another name",
    { baseline, pilot: { ...baseline, period: "pilot", file: "other.csv" } },
    "blocks same-tickets-twice both",
  ],
  [
    "two teams side by side",
    {
      baseline,
      pilot: weeklyPeriod("pilot", { replySeconds: [500, 550, 450, 500] }),
    },
    "warns periods-overlap both",
  ],
  [
    "a look before the planned end",
    {
      baseline,
      pilot: { ...pilot, cut: { at: Date.parse("2026-08-09T12:00:00Z") / 1000, source: "plan" } },
    },
    "warns before-planned-end pilot",
  ],
  [
    "a file without tickets",
    { baseline, pilot: { ...firstPeriod(readLog("")), period: "pilot" } },
    "blocks no-tickets pilot",
  ],
  [
    "a mailbox",
    {
      baseline: { ...baseline, bulkRequesters: [{ tickets: 30, share: 0.12, exampleRow: 2 }] },
      pilot,
    },
    "warns bulk-requester baseline",
  ],
  [
    "one customer who is half of the period",
    {
      baseline: { ...baseline, bulkRequesters: [{ tickets: 30, share: 0.5, exampleRow: 2 }] },
      pilot,
    },
    "blocks one-requester-dominates baseline",
  ],
] as const)("points out %s", (_, periods, expected) => {
  expect(codes(periods)).toContain(expected);
});

it.each([
  [1, []],
  [2, ["warns many-bad-rows pilot"]],
  [20, ["blocks many-bad-rows pilot"]],
])("judges %i bad rows of 100", (count, expected) => {
  const account = {
    rows: 100,
    used: 100 - count,
    leftOut: [{ reason: "bad-row" as const, count }],
  };
  expect(
    codes({ baseline, pilot: { ...pilot, account } }).filter((code) => code !== short),
  ).toEqual(expected);
});

it("refuses a period of which one week holds most", () => {
  const more = (week: number, ticket: number) =>
    week === 1 || ticket < 3 ? {} : { exclusion_reason: "spam" };
  const lopsided = weeklyPeriod("pilot", {
    replySeconds: [500, 510, 490, 505],
    firstWeek: 6,
    more,
  });
  const [found] = fitnessProblems(contextOf({ baseline, pilot: lopsided }));
  expect(found).toMatchObject({
    code: "one-week-dominates",
    params: { week: "2026-W30", tickets: 14 },
  });
});

it("sees that volume and mix have changed", () => {
  const more = (_: number, ticket: number) => ({ channel: ticket % 2 ? "line" : "email" });
  const periods = twoPeriods(
    {
      ticketsPerWeek: 30,
      more: (week, ticket) => (ticket < week ? { exclusion_reason: "spam" } : {}),
    },
    { more },
  );
  expect(codes(periods)).toEqual([short, "warns volume-changed both", "warns mix-changed both"]);
});
