import { expect, it } from "vitest";
import { vendorPage } from "../../../../src/core/report/pages/vendor-page.ts";
import { contextOf, scoreOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();

it.each([
  ["alpha", ["profile", "gates", "criteria", "certificates", "clauses", "cost"]],
  ["beta", ["profile", "gates", "criteria", "clauses", "cost", "ask-next"]],
])("has all that is known of %s", (vendor, sections) => {
  const page = vendorPage(scoreOf(vendor, context), context);
  expect(page.id).toBe(`vendor-${vendor}`);
  expect(page.sections.map(({ id }) => id)).toEqual(sections);
});
