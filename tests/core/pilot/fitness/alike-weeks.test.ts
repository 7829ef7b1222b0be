import { expect, it } from "vitest";
import { compareCells } from "../../../../src/core/pilot/compare/compare-cells.ts";
import { alikeWeeks } from "../../../../src/core/pilot/fitness/alike-weeks.ts";
import { settings, twoPeriods } from "../compare/compared.ts";

function codes(replySeconds: readonly number[]) {
  const { baseline, pilot } = twoPeriods({ replySeconds }, { firstWeek: 12 });
  return alikeWeeks(compareCells(baseline, pilot, settings).kpis).map(({ code, params }) => [
    code,
    params.kpi,
  ]);
}

it("warns of weeks that drift instead of varying", () => {
  expect(codes([500, 600, 700, 800, 900, 1000, 1100, 1200, 1300, 1400])).toEqual([
    ["weeks-autocorrelated", "first-response-time"],
    ["weeks-autocorrelated", "resolution-time"],
  ]);
});

it("is silent about weeks that vary, and about too few to tell", () => {
  expect(codes([500, 700, 600, 800, 500, 900, 550, 750, 640, 700])).toEqual([]);
  expect(codes([500, 600, 700, 800, 900])).toEqual([]);
});
