import { expect, it } from "vitest";
import { ruleSources, sourceFile } from "../../../../src/core/report/origins/rule-sources.ts";
import { originsText } from "../../../../src/core/text/en/origins.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("names a source for every rule that has a sentence", () => {
  expect(Object.keys(ruleSources).sort()).toEqual(Object.keys(originsText).sort());
});

it("names the document, or the file of the vendor, or those of all", () => {
  const context = contextOf();
  expect(sourceFile("totals", null, context)).toBe(context.workspace.questions?.source.file);
  expect(sourceFile("answers", "alpha", context)).toBe("scorecards/alpha.yaml");
  expect(sourceFile("verdicts", "alpha", context)).toBe(
    context.comparisons.get("alpha")?.periods.pilot.file,
  );
  expect(sourceFile("survey", null, context)).toBe("pilots/*/survey.csv");
});

it("names the decision where a document is not there", () => {
  const context = contextOf();
  const workspace = { ...context.workspace, costs: null };
  expect(sourceFile("cost", null, { ...context, workspace })).toBe(workspace.decision.source.file);
});
