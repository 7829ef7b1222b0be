import { expect, it } from "vitest";
import { exitTimetable } from "../../../src/core/parse/exit-timetable.ts";
import { buildWorkspace, decisionOf, vendorOf } from "../../workspaces/build-workspace.ts";

const agreed = (numbers: object) => ({ status: "agreed", numbers });
const schedule = (beginsAfterDays: number) => ({
  deletionSchedule: { beginsAfterDays, final: true, observedOn: "2026-10-01", source: "policy" },
});

function timetableOf(clauses: object, more: object = {}) {
  const { vendors } = buildWorkspace({
    "checklists/decision.yaml": decisionOf(),
    "scorecards/alpha.yaml": vendorOf({}, { clauses, ...more }),
  });
  const document = vendors.get("alpha");
  if (!document) throw new Error("no vendor");
  return exitTimetable(document.value);
}

it("takes each number from the first clause that has it, and knows what is not written", () => {
  const { steps, makerBegins } = timetableOf({
    "exit-package": agreed({ "notice-days": 60 }),
    "data-portability": agreed({ "retrieval-days": 30 }),
  });
  expect(steps.map(({ days }) => days)).toEqual([60, null, 30, null]);
  expect(steps[2]?.clause).toBe("data-portability");
  expect(makerBegins).toBeNull();
});

it("a retrieval window longer than the maker keeps the data cannot work; of equal length it can", () => {
  const clauses = { "exit-package": agreed({ "retrieval-days": 91, "deletion-days": 120 }) };
  expect(timetableOf(clauses, schedule(90)).conflicts).toEqual([
    {
      code: "retrieval-after-deletion",
      clause: "exit-package",
      key: "retrieval-days",
      days: 91,
      against: 90,
    },
  ]);
  expect(timetableOf(clauses, schedule(91)).conflicts).toEqual([]);
  expect(timetableOf(clauses).conflicts).toEqual([]);
});

it("every clause that promises too much is named, not only the first", () => {
  const clauses = {
    "exit-package": agreed({ "retrieval-days": 120, "deletion-days": 150 }),
    "data-portability": agreed({ "retrieval-days": 100 }),
  };
  const found = timetableOf(clauses, schedule(90)).conflicts;
  expect(found.map(({ clause, days }) => [clause, days])).toEqual([
    ["exit-package", 120],
    ["data-portability", 100],
  ]);
});

it("deletion that comes before retrieval ends, or before the maker begins, is told", () => {
  const clauses = {
    "exit-package": agreed({ "retrieval-days": 30 }),
    "return-deletion": agreed({ "deletion-days": 20 }),
  };
  expect(
    timetableOf(clauses, schedule(45)).conflicts.map(({ code, against }) => [code, against]),
  ).toEqual([
    ["deletion-within-retrieval", 30],
    ["deletion-before-schedule", 45],
  ]);
});
