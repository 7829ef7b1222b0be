import { expect, it } from "vitest";
import { auditSection } from "../../../../src/core/report/service/audit-section.ts";
import { provenContext, rowOf, tablesIn } from "../../../workspaces/proven-sample.ts";

it("shows AI beside people with interval and agreement, and no rater's name", async () => {
  const section = auditSection(await provenContext("en"));
  const row = rowOf(tablesIn(section).get("audit-authors"), "tidalleaf-ai");
  expect(row.slice(1, 4)).toEqual(["100", "93.0 %", "86.3 %\u00a0–\u00a096.6 %"]);
  expect(tablesIn(section).get("audit-items")?.rows).toHaveLength(12);
  expect(JSON.stringify(section)).not.toContain("夏沐晴");
});

it("says that nothing was audited", async () => {
  const context = await provenContext("en", (workspace) => ({ ...workspace, pilots: new Map() }));
  expect(JSON.stringify(auditSection(context))).toContain("not audited yet");
});
