import { expect, it } from "vitest";
import { branchOf } from "../../../../src/core/schema/form/branch-of.ts";
import { formOfSchema } from "../../../../src/core/schema/form/form-of-schema.ts";

const text = { type: "string" };
const either = formOfSchema({
  anyOf: [
    { type: "number" },
    { type: "object", properties: { from: { const: "seats" }, tiers: text } },
    { type: "object", properties: { from: { const: "work" }, count: text } },
    { type: "object", properties: { notApplicable: text } },
  ],
});

it.each([
  [3, 0],
  [{ from: "seats", tiers: "a" }, 1],
  [{ from: "work" }, 2],
  [{ from: "work", tiers: "a" }, 2],
  [{ notApplicable: "no phone" }, 3],
  ["words", -1],
])("takes %j for branch %i", (value, branch) => {
  if (either.kind !== "either") throw new Error("not a choice of branches");
  expect(branchOf(either, value)).toBe(branch);
});
