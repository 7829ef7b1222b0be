import { expect, it } from "vitest";
import { stabilitySection } from "../../../../src/core/report/rehearsal/stability-section.ts";
import { incident, recordsWith, tableOf, withFolder } from "../../../workspaces/pilot-records.ts";
import { provenContext, rowOf, tablesIn } from "../../../workspaces/proven-sample.ts";

it("shows minutes and incidents beside the share, never rounding it up", async () => {
  const tables = tablesIn(stabilitySection(await provenContext("en")));
  // 26 minutes of six weeks: 99.957 %.
  expect(rowOf(tables.get("stability-norvane"), "phone").slice(1)).toEqual([
    "1",
    "26",
    "3",
    "99.957 %",
  ]);
  expect(tables.get("stability-tidalleaf")?.caption).toContain("no incident");
});

it("says that nothing was logged", async () => {
  const bare = await provenContext("en", (workspace) =>
    withFolder(workspace, () => ({ ...recordsWith({}), tests: null })),
  );
  expect(JSON.stringify(stabilitySection(bare))).toContain("no record is not no incident");
});

it("says how many incidents of the log lie outside the window", async () => {
  const early = incident({ start: "2026-01-02T10:00:00+08:00", end: "2026-01-02T11:00:00+08:00" });
  const context = await provenContext("en", (workspace) =>
    withFolder(workspace, () =>
      recordsWith({ incidents: tableOf("incidents.csv", [early, incident({})]) }),
    ),
  );
  expect(JSON.stringify(stabilitySection(context))).toContain("outside it, left out: 1.");
});
