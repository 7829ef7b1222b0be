import { expect, it } from "vitest";
import { learningTable } from "../../../../src/core/report/tables/learning-table.ts";
import { evidencedComparison } from "../../../workspaces/evidenced-comparison.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("shows the first weeks beside the later ones, and the change a week in percent", () => {
  const { rows } = learningTable("alpha", evidencedComparison, contextOf());
  expect(rows).toHaveLength(1);
  expect(rows[0]?.cells.slice(1).map(({ text }) => text)).toEqual(["−50.0 %", "—", "−10.0 %"]);
});
