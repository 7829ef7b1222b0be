import { expect, it } from "vitest";
import { costPage } from "../../../../src/core/report/pages/cost-page.ts";
import { costedContext } from "../../../workspaces/costed-report.ts";
import { contextOf, without } from "../../../workspaces/reported-decision.ts";

it("shows all vendors together, by year and beyond the price list, then line by line", () => {
  expect(costPage(contextOf()).sections.map(({ id }) => id)).toEqual([
    "together",
    "years",
    "hidden",
    "cost-alpha",
    "cost-beta",
    "cost-gamma",
  ]);
});

it("says that no cost is known", () => {
  const { sections } = costPage(contextOf(without("checklists/cost-lines.yaml")));
  expect(sections).toHaveLength(1);
  expect(sections[0]?.blocks[0]).toMatchObject({ text: expect.stringContaining("not 0") });
});

it("shows drivers, benefits, growth and another switch once they are on file", () => {
  const { sections } = costPage(costedContext());
  expect(sections.map(({ id }) => id)).toEqual([
    "together",
    "years",
    "hidden",
    "worth",
    "price",
    "ai-units",
    "benefits",
    "second-switch",
    "volumes",
    "cost-alpha",
    "cost-beta",
    "cost-gamma",
  ]);
});

it.each(["zh-Hant", "en"] as const)("never shows what is not a number in %s", (language) => {
  const text = JSON.stringify(costPage(costedContext(language)));
  expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/);
});
