import { expect, it } from "vitest";
import { residualNotesTable } from "../../../../src/core/report/tables/residual-notes-table.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { changed, contextOf } from "../../../workspaces/reported-decision.ts";

const words = (zhHant: string, en: string) => ({ "zh-Hant": zhHant, en });

it("shows what was written, and names what is missing", () => {
  const residualRisks = {
    "hidden-cost": {
      note: words("加價", "Surcharges"),
      mitigation: words("上限", "A cap"),
      owner: "Lin",
      due: "2026-12-01",
    },
    "second-switch": { note: words("難走", "Hard to leave") },
  };
  const context = contextOf(changed("scorecards/alpha.yaml", { residualRisks }));
  const table = residualNotesTable("alpha", context);
  if (!table) throw new Error("no table");
  expect(rowOf(table, "hidden-cost")).toMatchObject({
    risk: { text: "Hidden cost", trace: { file: "scorecards/alpha.yaml" } },
    note: { text: "Surcharges" },
    mitigation: { text: "A cap" },
    owner: { text: "Lin" },
    due: { text: "1 December 2026" },
  });
  expect(rowOf(table, "second-switch")).toMatchObject({
    mitigation: { text: "No mitigation written", tone: "warn" },
    owner: { text: "No owner" },
    due: { text: "No day set" },
  });
});

it("is null where nothing was written", () => {
  expect(residualNotesTable("alpha", contextOf())).toBeNull();
});
