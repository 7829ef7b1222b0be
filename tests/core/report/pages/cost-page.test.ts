import { expect, it } from "vitest";
import { costPage } from "../../../../src/core/report/pages/cost-page.ts";
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
