import { expect, it } from "vitest";
import { panelFindings } from "../../../../src/core/decide/panel/panel-findings.ts";
import { asOf, type Documents } from "../../../workspaces/build-workspace.ts";
import { panelCase, sheetFor } from "../../../workspaces/panel-case.ts";

const wide = {
  ...sheetFor("a", { alpha: { inbox: 9 } }),
  ...sheetFor("b", { alpha: { inbox: 2 } }),
};

function found(documents: Documents, decision: object = {}) {
  const { workspace } = panelCase(documents, decision);
  return panelFindings(workspace, asOf).map(({ code, severity }) => `${code} ${severity}`);
}
const evaluation = { method: "rank-sum", tieRule: "shared-rank" };

it("rules are errors on the government track, notes on the private one, silent where no rule was chosen", () => {
  expect(found(wide, { evaluation, track: "government" })).toEqual([
    "difference-not-disposed error",
    "tie-rule-not-in-rules error",
    "pass-mark-missing error",
    "panel-not-written-down error",
    "criteria-not-frozen-first error",
  ]);
  expect(found({}, { evaluation })).toEqual([
    "tie-rule-not-in-rules note",
    "pass-mark-missing note",
    "panel-not-written-down note",
  ]);
  expect(found(wide)).toEqual(["difference-not-disposed warning"]);
});

it("tells a change after the freeze", () => {
  const freezes = [{ what: "criteria", hash: "0".repeat(64), by: "owner", on: "2026-08-01" }];
  expect(found({}, { evaluation, freezes, track: "government" })).toContain(
    "criteria-changed-after-freeze error",
  );
});
