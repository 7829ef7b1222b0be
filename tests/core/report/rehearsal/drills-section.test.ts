import { expect, it } from "vitest";
import { drillsSection } from "../../../../src/core/report/rehearsal/drills-section.ts";
import { withFolder } from "../../../workspaces/pilot-records.ts";
import { provenContext, tablesIn } from "../../../workspaces/proven-sample.ts";

it("tells computed results from recorded ones, passed from failed", async () => {
  const table = tablesIn(drillsSection(await provenContext("en"))).get("drills");
  const cell = (test: string, column: number) =>
    table?.rows.find(({ id }) => id === test)?.cells[column];
  expect(cell("export-restore", 1)).toMatchObject({
    mark: "passed",
    detail: "worked out from files",
  });
  expect(cell("p2-drill", 2)).toMatchObject({ mark: "failed", detail: "as written down" });
});

it("says what was not done, and never 0", async () => {
  const bare = await provenContext("en", (workspace) =>
    withFolder(workspace, () => ({ tests: null })),
  );
  const table = tablesIn(drillsSection(bare)).get("drills");
  const cell = table?.rows.find(({ id }) => id === "p2-drill")?.cells[1];
  expect(cell).toMatchObject({ text: "not done", value: null });
});
