import { expect, it } from "vitest";
import { ruleOf } from "../../../../src/core/report/origins/rule-of.ts";

it("asks the table first, by the first words of its id, then the section, then the page", () => {
  const section = "hidden";
  expect(ruleOf({ page: "cost", section, table: "waterfall" })).toBe("costLines");
  expect(ruleOf({ page: "pilot", section: "", table: "weekly-csat-table" })).toBe("weekly");
  expect(ruleOf({ page: "cost", section })).toBe("hiddenCost");
  expect(ruleOf({ page: "cost", section: "together", table: "never-seen" })).toBe("cost");
});

it("has nothing to say of definitions, and of names every object has", () => {
  expect(ruleOf({ page: "glossary", section: "words" })).toBeNull();
  expect(ruleOf({ page: "constructor", section: "x", table: "constructor" })).toBeNull();
});
