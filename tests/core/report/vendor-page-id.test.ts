import { expect, it } from "vitest";
import { vendorPageId } from "../../../src/core/report/vendor-page-id.ts";

it("keeps pages of vendors apart from all other pages", () => {
  expect(vendorPageId("pilot")).toBe("vendor-pilot");
});

it("does not say vendor twice", () => {
  expect(vendorPageId("vendor-a")).toBe("vendor-a");
});
