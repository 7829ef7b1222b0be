import { expect, it } from "vitest";
import type { Documents } from "../../../workspaces/build-workspace.ts";
import { sheetFor } from "../../../workspaces/panel-case.ts";
import { decided, disagreeing, panelOf } from "../../../workspaces/panel-decision.ts";

const rankSum = { method: "rank-sum", tieRule: "most-first-places" };
const flips = (documents: Documents, evaluation: object = rankSum, decision: object = {}) =>
  decided(documents, evaluation, decision).flips.map(({ id, params }) => [id, params.evaluator]);
const full = (value: number) => ({ inbox: value, depth: value, terms: value });

it("leaves every member out in turn by the method's own count, not by proven points", () => {
  // Without e2 or e3 each vendor is first once and second once, so the lot is left to decide.
  expect(flips(disagreeing)).toEqual([
    ["tie-without-evaluator", "e2"],
    ["tie-without-evaluator", "e3"],
  ]);
  const alone = Object.assign(
    {},
    ...["a", "b", "c"].map((id) => sheetFor(id, { alpha: full(9), beta: full(5) })),
  );
  expect(flips(alone)).toEqual([["nothing-flips-by-method", undefined]]);
});

it("names nobody on the government track", () => {
  const all = flips(disagreeing, rankSum, { track: "government" });
  expect(all).toEqual([["flip-without-any-of", undefined]]);
});

it("members of a group have no total, and the reason is told", () => {
  const members = ["e1", "e2", "e3"].map((evaluator) => ({ evaluator }));
  const panel = panelOf(["e1", "e2", "e3"], {
    members: [{ ...members[0], questions: ["exit"] }, ...members.slice(1)],
  });
  const decision = decided({ ...disagreeing, ...panel }, rankSum);
  expect(decision.panel.method?.gap).toBe("groups");
  expect(decision.reasons.map(({ id }) => id)).toContain("panel-groups-without-totals");
  expect(decision.panel.hold).toBe("method-gap");
});
