import { expect, it } from "vitest";
import { askNextPage } from "../../../../src/core/report/pages/ask-next-page.ts";
import { contextOf, without } from "../../../workspaces/reported-decision.ts";

const kindsOf = (context: ReturnType<typeof contextOf>) =>
  askNextPage(context).sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));

it("lists what to ask; when nothing open matters, it says so", () => {
  expect(kindsOf(contextOf())).toEqual(["callout", "table", "text"]);
  const settled = without("scorecards/beta.yaml", "scorecards/evaluations/lin.yaml");
  expect(kindsOf(contextOf(settled))).toEqual(["callout", "text"]);
});
