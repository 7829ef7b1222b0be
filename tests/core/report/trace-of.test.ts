import { expect, it } from "vitest";
import { traceOf } from "../../../src/core/report/trace-of.ts";

const place = { file: "checklists/decision.yaml", line: 3, column: 7 };

it("says file and line, and the rule when there is one", () => {
  expect(traceOf(place)).toEqual({ trace: { file: place.file, line: 3 } });
  expect(traceOf(place, "as written")).toEqual({
    trace: { file: place.file, line: 3, rule: "as written" },
  });
});

it("adds nothing where there is no place", () => {
  expect([traceOf(null), traceOf(undefined, "rule")]).toEqual([{}, {}]);
});
