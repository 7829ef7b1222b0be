import { expect, it } from "vitest";
import {
  numberArray,
  offsetSteps,
  type Step,
  stepSql,
  wallSteps,
} from "../../../../src/core/pilot/sql/step-table.ts";
import { ZoneOffsets } from "../../../../src/core/pilot/time/zone-offsets.ts";
import { seededRandom } from "../../../../src/core/stats/random.ts";

const valueAt = (steps: readonly Step[], at: number) =>
  steps.findLast(({ from }) => from <= at)?.value;

it.each(["UTC", "Asia/Taipei", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"])(
  "has the offsets of %s at any instant and on any wall clock",
  (name) => {
    const zone = new ZoneOffsets(name);
    const steps = offsetSteps(zone);
    const wall = wallSteps(steps);
    const random = seededRandom(7, name);
    const near = steps.map(({ from }) => from - 7_200 + random.below(14_400)).slice(1, 60);
    const anywhere = Array.from({ length: 200 }, () => 100_000 + random.below(3_000_000_000));
    for (const at of [...near, ...anywhere]) {
      expect(valueAt(steps, at), `${name} ${at}`).toBe(zone.at(at));
      const local = at + zone.at(at) + random.below(7_200);
      expect(local - (valueAt(wall, local) ?? 0), `${name} ${local}`).toBe(zone.instantOf(local));
    }
  },
);

it("needs no table where the clocks never change", () => {
  expect(stepSql("t", [{ from: 0, value: 28_800 }])).toBe("28800");
  expect(
    stepSql("t", [
      { from: 0, value: 0 },
      { from: 9, value: 1 },
    ]),
  ).toContain("roundDown");
  expect(numberArray([1, -2])).toBe("CAST([1,-2], 'Array(Int64)')");
});
