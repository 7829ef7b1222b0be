import { expect, it } from "vitest";
import { vendorAsksSection } from "../../../../src/core/report/sections/vendor-asks-section.ts";
import { tableIn } from "../../../workspaces/report-contents.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();

it("lists only what is open with this vendor, and is null where nothing is", () => {
  expect(tableIn(vendorAsksSection("beta", context)).rows).toHaveLength(3);
  expect(vendorAsksSection("alpha", context)).toBeNull();
});
