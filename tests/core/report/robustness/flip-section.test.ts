import { expect, it } from "vitest";
import { flipSection } from "../../../../src/core/report/robustness/flip-section.ts";
import { contestedContext, contestedWithout } from "../../../workspaces/contested-decision.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";

it("moves the least weight and names those that no weights can help", () => {
  const section = flipSection(contestedContext());
  // The lead of 10 points shrinks by 1 for every tenth of a point moved from terms (+7) to inbox (−3).
  const table = tableIn(section);
  expect(rowOf(table, "terms")).toMatchObject({
    from: { value: 0.4 },
    to: { value: expect.closeTo(0.3, 9) },
    change: { text: "−10.0" },
  });
  expect(JSON.stringify(section?.blocks)).toContain("10.0 of 100 points");
  expect(JSON.stringify(section?.blocks.at(-1))).toContain("Cannot draw level");
});

it("is left out without a rival", () => {
  expect(flipSection(contestedContext(contestedWithout("sharp", "weak")))).toBeNull();
});
