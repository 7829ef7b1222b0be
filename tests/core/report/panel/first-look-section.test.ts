import { expect, it } from "vitest";
import { firstLookSection } from "../../../../src/core/report/panel/first-look-section.ts";
import { panelOf } from "../../../workspaces/panel-decision.ts";
import { differing, panelContext } from "../../../workspaces/panel-report.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";

it("shows the first look by vendor and question", () => {
  const firstLook = { alpha: { work: "one inbox, shallow" } };
  const context = panelContext({ ...differing, ...panelOf(["lin", "wu"], { firstLook }) });
  const row = rowOf(tableIn(firstLookSection(context)), "alpha--work");
  expect(row.opinion?.text).toBe("one inbox, shallow");
  expect(firstLookSection(panelContext())).toBeNull();
});
