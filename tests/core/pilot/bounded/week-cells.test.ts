import { expect, it } from "vitest";
import { askedCounts } from "../../../../src/core/pilot/asked-counts.ts";
import { WeekCells } from "../../../../src/core/pilot/bounded/week-cells.ts";
import { countedParts } from "../../../../src/core/pilot/cells/counted-parts.ts";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";

it("gives one cell per channel and week, whatever was asked for in between", () => {
  const cells = new WeekCells(countedParts(askedCounts(kpiSettings(null))));
  const first = cells.of(1, 2_900);
  cells.of(1, 2_901);
  cells.of(0, 2_900);
  expect(cells.of(1, 2_900)).toBe(first);
  expect(cells.all.map(({ channel, week }) => [channel, week])).toEqual([
    [0, 2_900],
    [1, 2_900],
    [1, 2_901],
  ]);
});
