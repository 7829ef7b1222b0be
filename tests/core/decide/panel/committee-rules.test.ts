import { expect, it } from "vitest";
import { committeeRules } from "../../../../src/core/decide/panel/committee-rules.ts";
import { panelRound } from "../../../../src/core/panel/panel-round.ts";
import { asOf } from "../../../workspaces/build-workspace.ts";
import { panelCase, sheetFor } from "../../../workspaces/panel-case.ts";

const ids = ["a", "b", "c", "d", "e", "f"];
const sheets = Object.assign({}, ...ids.map((id) => sheetFor(id, { alpha: { inbox: 5 } })));

function codes(members: number, experts: number, extra: object = {}) {
  const own = ids
    .slice(0, members)
    .map((evaluator, index) => ({ evaluator, expert: index < experts }));
  const panel = { schemaVersion: 1, chair: "a", members: own, ...extra };
  const { workspace } = panelCase({ ...sheets, "scorecards/panel.yaml": panel });
  const round = panelRound(workspace, asOf);
  return committeeRules(workspace, round, "error").map(({ code }) => code);
}
const meeting = (attended: string[], eachItemDiscussed = true) => ({
  meeting: { on: "2026-10-01", attended, eachItemDiscussed },
});

it("five members, two experts; one is too few (worked case 5)", () => {
  expect(codes(5, 2)).toEqual([]);
  expect(codes(5, 1)).toEqual(["committee-against-rules"]);
  expect(codes(4, 2)).toEqual(["committee-against-rules"]);
});

it("attendance: half of them, two experts and one third of those present", () => {
  expect(codes(6, 2, meeting(ids))).toEqual([]);
  expect(codes(6, 2, meeting(["a", "c", "d", "e", "f"]))).toEqual(["attendance-against-rules"]);
  expect(codes(6, 2, meeting(["a", "b"]))).toEqual(["attendance-against-rules"]);
  expect(codes(6, 2, meeting(ids, false))).toEqual(["items-not-discussed"]);
});

it("who attends scores, whose result is dropped is named, and after three rounds a lot decides", () => {
  const late = sheetFor("b", {}, { submittedOn: "2026-12-01" });
  const panel = {
    schemaVersion: 1,
    chair: "a",
    members: ids.map((evaluator) => ({ evaluator, expert: true })),
    ...meeting(ids),
  };
  const { workspace } = panelCase({ ...sheets, ...late, "scorecards/panel.yaml": panel });
  const found = committeeRules(workspace, panelRound(workspace, asOf), "note");
  expect(found).toMatchObject([
    { code: "present-without-score", severity: "note", params: { person: "b" } },
  ]);
  const drop = {
    vendor: "alpha",
    outcome: "drop-one",
    evaluator: "z",
    reason: "off",
    by: "a",
    on: "2026-10-01",
  };
  expect(codes(5, 2, { differences: [drop] })).toEqual(["dropped-nobody"]);
  const again = Array.from({ length: 4 }, () => ({
    by: "evaluate-again",
    order: ["alpha", "beta"],
    on: "2026-10-01",
  }));
  expect(codes(5, 2, { tieBreaks: again })).toEqual(["evaluated-too-often"]);
});

it("a committee that nobody wrote down", () => {
  const { workspace } = panelCase(sheets);
  expect(committeeRules(workspace, panelRound(workspace, asOf), "error")[0]?.code).toBe(
    "panel-not-written-down",
  );
});
