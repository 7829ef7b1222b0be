import { expect, it } from "vitest";
import { quotaSection } from "../../../../src/core/report/rehearsal/quota-section.ts";
import { withFolder } from "../../../workspaces/pilot-records.ts";
import { provenContext, rowOf, tablesIn } from "../../../workspaces/proven-sample.ts";

it("tells every way in which paid messages are known, and which one counts", async () => {
  const chats = { folder: "pilots/tidalleaf/line-chats", chats: 12, contacts: 45, free: 34 };
  const context = await provenContext("en", (workspace) =>
    withFolder(workspace, () => ({ chats: { ...chats, paid: 5, typed: 6, paidIfAllSent: 11 } })),
  );
  const table = tablesIn(quotaSection(context)).get("paid-pushes");
  expect(rowOf(table, "tidalleaf-billed-in-pilot").slice(0, 3)).toEqual([
    "Tidalleaf Desk (fictional)",
    "as billed in the pilot",
    "11",
  ]);
  expect(rowOf(table, "tidalleaf-chats-in-pilot").slice(2, 4)).toEqual([
    "11.11",
    "12 chats, 45 contacts; 6 replies typed in the console",
  ]);
  const [used] = table?.rows ?? [];
  expect(used?.cells[1]?.mark).toBe("counts");
  expect(used?.cells[2]?.trace).toMatchObject({ file: "pilots/tidalleaf/tests.yaml" });
});

it("says unknown, and never zero, where nothing tells", async () => {
  const bare = await provenContext("en", (workspace) =>
    withFolder(workspace, () => ({ tests: null })),
  );
  expect(JSON.stringify(quotaSection(bare))).toContain("unknown, not zero");
});
