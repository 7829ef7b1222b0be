import { expect, it } from "vitest";
import { typicalTimesTable } from "../../../../src/core/report/tables/typical-times-table.ts";
import { evidencedComparison } from "../../../workspaces/evidenced-comparison.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("shows times only, each ratio as the change it means", () => {
  const { rows, note } = typicalTimesTable("alpha", evidencedComparison, contextOf());
  expect(rows.map(({ id }) => id)).toEqual(["first-response-time"]);
  const cells = rows[0]?.cells ?? [];
  expect(cells[1]).toMatchObject({ text: "−50.0 %", detail: "[−60.0 … −40.0 %]" });
  expect(cells[2]).toEqual({ text: "−10.0 %", value: 0.9 });
  expect(cells.at(-1)?.text).toBe("1.0 % → 2.0 %");
  expect(note).toContain("2,000");
});
