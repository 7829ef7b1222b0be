import { expect, it } from "vitest";
import { remarksSection } from "../../../../src/core/report/panel/remarks-section.ts";
import type { Documents } from "../../../workspaces/build-workspace.ts";
import { panelOf } from "../../../workspaces/panel-decision.ts";
import { differing, panelContext } from "../../../workspaces/panel-report.ts";

function remarks(documents: Documents) {
  const [block] = remarksSection(panelContext(documents)).blocks;
  return block?.kind === "terms" ? block.entries.map(({ text }) => text) : [];
}

it("answers the three questions of the rules from the file", () => {
  const meeting = {
    on: "2026-10-01",
    attended: ["lin", "wu"],
    eachItemDiscussed: true,
    firstLookDeparture: "depth",
  };
  const keep = {
    vendor: "alpha",
    outcome: "keep",
    reason: "two readings",
    by: "lin",
    on: "2026-10-01",
  };
  const [discussed, firstLook, difference] = remarks({
    ...differing,
    ...panelOf(["lin", "wu"], { meeting, differences: [keep] }),
  });
  expect([discussed, firstLook]).toEqual(["Yes", "depth"]);
  expect(difference).toContain("Kept. two readings");
});

it("says what is not on record, and which difference is still open", () => {
  const [discussed, firstLook, difference] = remarks(differing);
  expect([discussed, firstLook]).toEqual(["Not on record", "Not on record"]);
  expect(difference).toContain("Not disposed of");
  expect(remarks({})[2]).toBe("None");
});
