import { expect, it } from "vitest";
import { readWeeklyCosts, weeklyCostColumns } from "../../../../src/core/pilot/kpi/weekly-cost.ts";
import { dayOfText } from "../../../../src/core/pilot/time/calendar-day.ts";
import { weekOf } from "../../../../src/core/pilot/time/iso-week.ts";

const read = (text: string) =>
  readWeeklyCosts({ path: "weekly-cost.csv", bytes: new TextEncoder().encode(text) });
const first = weekOf(dayOfText("2026-06-01"));

it("reads a day or an ISO week, in order", () => {
  const { costs, diagnostics } = read(
    "week,cost_minor,covers\n2026-W24,900,labour\n2026-06-03,1400,labour\n",
  );
  expect(diagnostics).toEqual([]);
  expect(costs).toEqual([
    { week: first, costMinor: 1400, covers: "labour" },
    { week: first + 1, costMinor: 900, covers: "labour" },
  ]);
  expect(weeklyCostColumns.map(({ name }) => name)).toEqual(["week", "cost_minor", "covers"]);
});

it.each([
  ["a week that is none", "2026-W60,1", "weekly-cost-week"],
  ["a blank, which is unknown and not zero", "2026-W24,", "weekly-cost-amount"],
  ["thousands marks", '2026-W24,"1,400"', "weekly-cost-amount"],
  ["a week twice", "2026-06-07,1", "weekly-cost-doubled"],
] as const)("tells %s with its place and uses the other rows", (_, row, code) => {
  const { costs, diagnostics } = read(`week,cost_minor\n2026-W23,5\n${row}\n`);
  expect(diagnostics.map((one) => [one.code, one.place.line])).toEqual([[code, 3]]);
  expect(costs).toHaveLength(1);
});

it("warns where weeks count different things", () => {
  const { costs, diagnostics } = read(
    "week,cost_minor,covers\n2026-W23,5,all\n2026-W24,5,labour\n",
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(["weekly-cost-basis"]);
  expect(costs).toHaveLength(2);
});
