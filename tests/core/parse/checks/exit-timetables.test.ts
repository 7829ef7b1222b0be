import { expect, it } from "vitest";
import { found, paths, pointedAt } from "../../../workspaces/checked-case.ts";

const vendor = (retrieval: number) =>
  `clauses:\n  exit-package: { status: agreed, numbers: { retrieval-days: ${retrieval} } }\n` +
  "deletionSchedule: { beginsAfterDays: 90, final: true, observedOn: 2026-10-01, source: { zh-Hant: 政策, en: policy } }\n" +
  "answers:";

it("a window that outlasts the maker's data is an error at its number", () => {
  const [one, ...more] = found([paths.vendor, "answers:", vendor(120)]);
  expect(more).toEqual([]);
  expect(one).toMatchObject({ code: "retrieval-after-deletion", severity: "error" });
  expect(one?.params).toMatchObject({ clause: "exit-package", days: 120, against: 90 });
  expect(one && pointedAt(one)).toBe("120");
});

it("one that ends in time is not told", () => {
  expect(found([paths.vendor, "answers:", vendor(90)])).toEqual([]);
});
