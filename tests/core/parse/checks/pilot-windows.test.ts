import { expect, it } from "vitest";
import { wholeWeeks } from "../../../../src/core/parse/checks/pilot-windows.ts";
import { type Change, found, paths } from "../../../workspaces/checked-case.ts";

const pilot = (from: string, to: string): Change => [
  paths.plan,
  "{ from: 2026-06-01, to: 2026-07-12 }",
  `{ from: ${from}, to: ${to} }`,
];

it("counts weeks from Monday to Sunday", () => {
  const weeks = (from: string, to: string) => wholeWeeks({ from, to });
  expect(weeks("2026-06-01", "2026-07-12")).toEqual({ weeks: 6, otherDays: 0 });
  expect(weeks("2026-06-02", "2026-07-12")).toEqual({ weeks: 5, otherDays: 6 });
  expect(weeks("2026-06-01", "2026-06-06")).toEqual({ weeks: 0, otherDays: 6 });
  expect(weeks("2023-12-25", "2024-01-07")).toEqual({ weeks: 2, otherDays: 0 });
  expect(weeks("2026-06-10", "2026-06-01")).toEqual({ weeks: 0, otherDays: 0 });
});

it.each([
  ["2026-06-01", "2026-06-21", 3],
  ["2026-06-01", "2026-08-02", 9],
  ["2026-06-02", "2026-06-28", 3],
])("a pilot from %s to %s has %i weeks, not 4 to 8", (from, to, weeks) => {
  const short = found(pilot(from, to)).find(({ code }) => code === "pilot-length");
  expect(short?.params.weeks).toBe(weeks);
});

it.each([
  ["2026-06-01", "2026-06-28"],
  ["2026-06-01", "2026-07-26"],
])("a pilot from %s to %s is right", (from, to) => {
  expect(found(pilot(from, to))).toEqual([]);
});

it("days that make no whole week are pointed out", () => {
  const [first, ...rest] = found(pilot("2026-06-01", "2026-07-14"));
  expect([first?.code, first?.params.days]).toEqual(["partial-weeks", 2]);
  expect(rest).toEqual([]);
});

it("baseline and pilot share no day, and are not exchanged", () => {
  const codes = (from: string, to: string) => found(pilot(from, to)).map(({ code }) => code);
  expect(codes("2026-05-25", "2026-07-12")).toEqual(["windows-overlap"]);
  expect(codes("2026-01-05", "2026-02-15")).toEqual(["baseline-after-pilot"]);
});

it("settling in must leave weeks to compare", () => {
  const [first] = found([paths.plan, "zone:", "washInWeeks: 3\nzone:"]);
  expect([first?.code, first?.params.washIn]).toEqual(["wash-in-leaves-too-few", 3]);
});
