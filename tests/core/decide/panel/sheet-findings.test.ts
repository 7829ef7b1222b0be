import { expect, it } from "vitest";
import { sheetFindings } from "../../../../src/core/decide/panel/sheet-findings.ts";
import { panelRound } from "../../../../src/core/panel/panel-round.ts";
import { asOf, type Documents } from "../../../workspaces/build-workspace.ts";
import { panelCase, sheetFor } from "../../../workspaces/panel-case.ts";
import { panelOf } from "../../../workspaces/panel-decision.ts";

const own = { alpha: { inbox: 5 } };
const both = { ...sheetFor("a", own), ...sheetFor("b", own) };

function found(documents: Documents, track = "private") {
  const { workspace } = panelCase(documents, { track });
  return sheetFindings(workspace, panelRound(workspace, asOf)).map(({ code, severity }) => [
    code,
    severity,
  ]);
}
const agreed = (reason: string): Documents => ({
  "scorecards/consensus.yaml": {
    schemaVersion: 1,
    levels: { alpha: { inbox: { level: 5, on: "2026-10-01", reason } } },
  },
});

it("a sheet without a declaration, of an interest, of nobody", () => {
  const undeclared = { ...both, ...sheetFor("b", own, { conflict: undefined }) };
  expect(found(undeclared)).toEqual([["sheet-without-declaration", "warning"]]);
  expect(found(undeclared, "government")).toEqual([["sheet-without-declaration", "error"]]);
  const interest = {
    ...both,
    ...sheetFor("b", own, { conflict: { declared: "interest", on: "2026-08-01" } }),
  };
  expect(found(interest, "government")).toEqual([["interest-yet-scored", "error"]]);
  expect(found({ ...both, ...panelOf(["a"]) })).toEqual([["sheet-of-no-member", "warning"]]);
});

it("levels outside the own group", () => {
  const members = [{ evaluator: "a", questions: ["exit"] }, { evaluator: "b" }];
  const panel = { "scorecards/panel.yaml": { schemaVersion: 1, chair: "a", members } };
  expect(found({ ...both, ...panel })).toEqual([["outside-own-questions", "warning"]]);
});

it("agreed levels: not while sealed, not without a reason, not in place of members' scores", () => {
  const long = "both read the record of the demonstration again";
  expect(found({ ...both, ...agreed(long) })).toEqual([]);
  expect(found({ ...both, ...agreed("fine") })).toEqual([["agreed-reason-short", "warning"]]);
  expect(found({ ...both, ...agreed(long) }, "government")).toEqual([
    ["agreed-level-not-counted", "note"],
  ]);
  expect(found({ ...both, ...panelOf(["a", "b", "c"]), ...agreed(long) })).toEqual([
    ["agreed-while-sealed", "error"],
  ]);
});

it("a sheet marked open without the day it was handed in", () => {
  const open = { ...both, ...sheetFor("b", own, { sheet: "open", submittedOn: undefined }) };
  expect(found(open)).toEqual([["sheet-open-without-day", "warning"]]);
  const draft = { ...both, ...sheetFor("b", own, { sheet: "sealed", submittedOn: undefined }) };
  expect(found(draft)).toEqual([]);
});
