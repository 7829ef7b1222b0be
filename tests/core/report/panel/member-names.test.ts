import { expect, it } from "vitest";
import { memberKey, memberName } from "../../../../src/core/report/panel/member-names.ts";
import { differing, panelContext, rankSum } from "../../../workspaces/panel-report.ts";

it("names members, and codes them on the government track", () => {
  expect(memberName("lin", panelContext())).toBe("lin");
  expect(memberKey("lin", panelContext())).toBe("lin");
  const official = panelContext(differing, rankSum, { track: "government"   expect(["lin", "wu"].map((id) => memberKey(id, official)).sort()).toEqual(["member-a", "member-b"]);
});
  expect(["lin", "wu"].map((id) => memberName(id, official)).sort()).toEqual([
    "Member A",
    "Member B",
  ]);
  expect(["lin", "wu"].map((id) => memberKey(id, official)).sort()).toEqual(["member-a", "member-b"]);
});
