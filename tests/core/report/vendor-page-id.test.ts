import { expect, it } from "vitest";
import { vendorPageId } from "../../../src/core/report/vendor-page-id.ts";

it("keeps pages of vendors apart from all other pages", () => {
  expect(vendorPageId("pilot")).toBe("vendor-pilot");
});

it("keeps pages of vendors apart from each other, whatever they are called", () => {
  expect(vendorPageId("a")).not.toBe(vendorPageId("vendor-a"));
});
