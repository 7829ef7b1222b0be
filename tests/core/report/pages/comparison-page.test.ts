import { expect, it } from "vitest";
import { comparisonPage } from "../../../../src/core/report/pages/comparison-page.ts";
import { rowOf, tablesOf } from "../../../workspaces/report-contents.ts";
import { contextOf, without } from "../../../workspaces/reported-decision.ts";

const [table] = tablesOf({ pages: [comparisonPage(contextOf())] });

it("has every criterion under its question, and every vendor, the excluded one last", () => {
  expect(table?.rows.map(({ id, isGroup = false }) => [id, isGroup])).toEqual([
    ["channels", true],
    ["inbox", false],
    ["depth", false],
    ["bulk", false],
    ["exit", true],
    ["terms", false],
  ]);
  expect(table?.columns.map(({ id }) => id)).toEqual([
    "criterion",
    "weight",
    "alpha",
    "beta",
    "gamma",
  ]);
});

it("weighs questions and criteria as shares of the whole", () => {
  const weight = (id: string) => table && rowOf(table, id).weight?.value;
  expect([weight("channels"), weight("inbox"), weight("exit")]).toEqual([0.6, 0.3, 0.4]);
});

it("says not applicable of a question of which nothing applies, and no number", () => {
  expect(table && rowOf(table, "exit").beta).toMatchObject({ text: "Not applicable", value: null });
  expect(table && rowOf(table, "exit").alpha).toMatchObject({ text: "80 points" });
});

it("says why there is nothing to compare", () => {
  const page = comparisonPage(contextOf(without("checklists/decision-questions.yaml")));
  expect(page.sections[0]?.blocks).toEqual([
    { kind: "text", text: expect.stringContaining("nothing can be scored") },
  ]);
});

it("can be narrowed to criteria in which vendors differ, that are not proven, or that are gates", () => {
  const tags = Object.fromEntries((table?.rows ?? []).map(({ id, tags: own }) => [id, own]));
  expect(tags).toEqual({
    channels: undefined,
    inbox: ["unproven", "gate"],
    depth: ["differs", "unproven"],
    bulk: ["differs", "unproven"],
    exit: undefined,
    terms: ["differs"],
  });
  expect(table?.filters).toEqual([
    { id: "differs", label: "They differ (3)" },
    { id: "unproven", label: "Not proven (3)" },
    { id: "gate", label: "Has a gate (1)" },
  ]);
});
