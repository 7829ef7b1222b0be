import { expect, it } from "vitest";
import { aiUnitsTable } from "../../../../src/core/report/tables/ai-units-table.ts";
import { costedContext } from "../../../workspaces/costed-report.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("puts both counts of one bill side by side, and adds only the first", () => {
  const table = aiUnitsTable(costedContext());
  if (table === null) throw new Error("no table");
  expect(rowOf(table, "alpha--ai-vendor")).toMatchObject({
    count: { detail: "Valued" },
    bill: { value: 600 * 0.5 * 0.5 * 2 * 12 },
    how: { text: expect.stringContaining("50.0 % billed (the vendor's definition)") },
  });
  expect(rowOf(table, "alpha--ai-strict")).toMatchObject({
    count: { detail: "For comparison, not added" },
    bill: { value: 1200 },
  });
});

it("is null where nobody has two counts", () => {
  expect(aiUnitsTable(contextOf())).toBeNull();
});
