import { expect, it } from "vitest";
import { heldExports } from "../../../../src/adapters/browser-exports.ts";
import {
  comparisonsOf,
  decideWorkspace,
} from "../../../../src/core/decide/workspace/decide-workspace.ts";
import { readWorkspace } from "../../../../src/core/decide/workspace/read-workspace.ts";
import { caseFiles } from "../../../workspaces/checked-case.ts";

it("compares nothing without a baseline, and still decides", async () => {
  const files = caseFiles("clean");
  const read = await readWorkspace(files, heldExports(files), "2026-11-24");
  const comparisons = comparisonsOf(read);
  expect(comparisons.size).toBe(0);
  if (read.workspace === null) throw new Error("the clean case cannot be read");
  const decision = decideWorkspace(read.workspace, read, comparisons, "2026-11-24");
  expect(decision.asOf).toBe("2026-11-24");
  expect(decision.score.vendors).toHaveLength(2);
});
