import { expect, it } from "vitest";
import { memberKey, memberName } from "../../../../src/core/report/panel/member-names.ts";
import { differing, panelContext, rankSum } from "../../../workspaces/panel-report.ts";

it("names members, and codes them on the government track", () => {
  expect([memberName("lin", panelContext()), memberKey("lin", panelContext())]).toEqual([
    "lin",
    "member-lin",
  ]);
  const official = panelContext(differing, rankSum, { track: "government" });
  const both = (what: typeof memberName) => ["lin", "wu"].map((id) => what(id, official)).sort();
  expect(both(memberName)).toEqual(["Member A", "Member B"]);
  expect(both(memberKey)).toEqual(["member-a", "member-b"]);
});
