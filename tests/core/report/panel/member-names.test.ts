import { expect, it } from "vitest";
import { memberName } from "../../../../src/core/report/panel/member-names.ts";
import { differing, panelContext, rankSum } from "../../../workspaces/panel-report.ts";

it("names members, and codes them on the government track", () => {
  expect(memberName("lin", panelContext())).toBe("lin");
  const official = panelContext(differing, rankSum, { track: "government" });
  expect(["lin", "wu"].map((id) => memberName(id, official)).sort()).toEqual([
    "Member A",
    "Member B",
  ]);
});
