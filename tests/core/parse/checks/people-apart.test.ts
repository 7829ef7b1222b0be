import { expect, it } from "vitest";
import { parseWorkspace } from "../../../../src/core/parse/parse-workspace.ts";
import { caseFiles, changedFiles, file, found, paths } from "../../../workspaces/checked-case.ts";

it("a vendor's contact may not evaluate, however the name is spaced", () => {
  const diagnostics = found([paths.evaluation, "林評選", "ada  yang"]);
  expect(diagnostics.map(({ code, params }) => [code, params.vendor])).toEqual([
    ["vendor-contact-evaluates", "polaris"],
  ]);
});

it("one person has one sheet", () => {
  const sheet = caseFiles("clean").find(({ path }) => path === paths.evaluation);
  const copy = file("scorecards/evaluations/lin-2.yaml", new TextDecoder().decode(sheet?.bytes));
  const { diagnostics } = parseWorkspace([...changedFiles(), copy]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["evaluator-twice"]);
});

it("who is recused does not score", () => {
  const [first] = found([paths.evaluation, "declared: none", "declared: recused"]);
  expect(first?.code).toBe("recused-yet-scored");
});
