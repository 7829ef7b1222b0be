import { expect, it } from "vitest";
import { ruleTrace } from "../../../../src/core/report/origins/rule-trace.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("says file, rule and where more is said", () => {
  const context = contextOf();
  expect(ruleTrace("mix", context, "alpha").trace).toEqual({
    file: context.comparisons.get("alpha")?.periods.pilot.file,
    rule: context.originsText.mix,
    link: { page: "pilot", anchor: "definitions" },
  });
  expect(ruleTrace("profile", context, "alpha").trace).not.toHaveProperty("link");
});
