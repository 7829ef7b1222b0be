import { expect, it } from "vitest";
import { divergences } from "../../../../src/core/score/panel/divergences.ts";
import type { Documents } from "../../../workspaces/build-workspace.ts";
import { panelCase, sheetFor } from "../../../workspaces/panel-case.ts";

const two = {
  ...sheetFor("a", { alpha: { inbox: 8, depth: 5 } }),
  ...sheetFor("b", { alpha: { inbox: 3, depth: 6 }, beta: { inbox: 1 } }),
};

function found(documents: Documents, threshold?: number) {
  const { criteria, facts, workspace } = panelCase(documents);
  return divergences({ criteria, facts, panel: workspace.panel, threshold });
}
const told = (documents: Documents, threshold?: number) =>
  found(documents, threshold).map(({ criterion, isFlagged, state }) => [
    criterion,
    isFlagged,
    state,
  ]);

it("flags what is more than the threshold apart, the widest first", () => {
  expect(told(two)).toEqual([
    ["inbox", true, "open"],
    ["depth", false, "not-agreed"],
  ]);
  expect(found(two)[0]).toMatchObject({ spread: 0.5, mean: 5.5, agreed: null });
  expect(told(two, 0.5)[0]).toEqual(["inbox", false, "not-agreed"]);
});

it("knows what became of it", () => {
  const consensus = {
    "scorecards/consensus.yaml": {
      schemaVersion: 1,
      levels: { alpha: { depth: { level: 6, on: "2026-09-10", reason: "read again, together" } } },
    },
  };
  const panel = {
    "scorecards/panel.yaml": {
      schemaVersion: 1,
      chair: "a",
      members: [{ evaluator: "a" }, { evaluator: "b" }],
      differences: [
        {
          vendor: "alpha",
          criterion: "inbox",
          outcome: "keep",
          reason: "two readings",
          by: "a",
          on: "2026-09-10",
        },
      ],
    },
  };
  expect(told({ ...two, ...consensus, ...panel })).toEqual([
    ["inbox", true, "keep"],
    ["depth", false, "agreed"],
  ]);
});

it("is empty while sealed", () => {
  const late = sheetFor("c", { alpha: { inbox: 1 } }, { submittedOn: "2026-12-01" });
  expect(found({ ...two, ...late })).toEqual([]);
});
