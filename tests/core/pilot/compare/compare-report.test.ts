import { expect, it } from "vitest";
import { compareCells } from "../../../../src/core/pilot/compare/compare-cells.ts";
import { compareOutputOf } from "../../../../src/core/pilot/compare/compare-report.ts";
import { compareOutput } from "../../../../src/core/schema/compare-output.ts";
import { settings, twoPeriods } from "./compared.ts";

it("fits its schema and survives JSON without losing a key", () => {
  const { baseline, pilot } = twoPeriods();
  const output = compareOutputOf(compareCells(baseline, pilot, settings));
  expect(compareOutput.parse(JSON.parse(JSON.stringify(output)))).toEqual(output);
  expect(output.kpis).toHaveLength(12);
});
