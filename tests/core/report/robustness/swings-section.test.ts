import { expect, it } from "vitest";
import {
  swingsChart,
  swingsSection,
} from "../../../../src/core/report/robustness/swings-section.ts";
import { contestedContext, contestedWithout } from "../../../workspaces/contested-decision.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";

it("draws the lead at both ends of each weight, the widest first", () => {
  const chart = swingsChart(contestedContext());
  const [first] = chart?.rows ?? [];
  // Terms at 20 %: 0.2 × 7 − 0.8 × 3 = −1, in tenths of the scale.
  expect(first).toMatchObject({ low: expect.closeTo(-10, 9), likely: expect.closeTo(10, 9) });
  expect(chart?.title).toContain("somebody else first");
  const lower = chart && rowOf(chart.table, "terms").lower;
  expect(lower).toMatchObject({ text: "−10.0", tone: "warn" });
  for (const { low, likely, high } of chart?.rows ?? []) {
    expect(low <= likely && likely <= high).toBe(true);
  }
});

it("is left out without a rival", () => {
  expect(swingsSection(contestedContext(contestedWithout("sharp", "weak")))).toBeNull();
});
