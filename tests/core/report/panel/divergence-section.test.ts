import { expect, it } from "vitest";
import {
  divergenceSection,
  divergenceTable,
} from "../../../../src/core/report/panel/divergence-section.ts";
import { differing, panelContext } from "../../../workspaces/panel-report.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";

const consensus = {
  "scorecards/consensus.yaml": {
    schemaVersion: 1,
    levels: {
      alpha: { inbox: { level: 4, on: "2026-09-10", reason: "both read the record again" } },
    },
  },
};

it("puts levels side by side, flags what is far apart, and marks what is not agreed", () => {
  const row = rowOf(divergenceTable(panelContext()), "alpha--inbox");
  expect(row).toMatchObject({
    criterion: { mark: "flagged" },
    "member-lin": { value: 6.123 },
    "member-wu": { value: 1.987 },
    agreed: { value: null },
    state: { text: "Not disposed of", tone: "bad" },
  });
  expect(divergenceSection(panelContext()).blocks[1]).toMatchObject({ kind: "callout" });
});

it("shows the agreed level beside the separate ones, with its reason", () => {
  const row = rowOf(divergenceTable(panelContext({ ...differing, ...consensus })), "alpha--inbox");
  expect(row).toMatchObject({
    "member-lin": { value: 6.123 },
    agreed: { value: 4, detail: "both read the record again" },
    state: { text: "Agreed" },
  });
});

it("says so when nothing differs, or nothing can be compared", () => {
  expect(JSON.stringify(divergenceSection(panelContext({})))).toContain("no levels");
});
