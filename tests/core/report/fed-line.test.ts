import { expect, it } from "vitest";
import { benefitFed, costLineFed } from "../../../src/core/report/fed-line.ts";
import { costedContext } from "../../workspaces/costed-report.ts";

const context = costedContext();

it("leads to the line of the vendor, with what it comes to", () => {
  expect(costLineFed("alpha", "set-up", context)).toEqual({
    text: "set-up",
    link: { page: "vendor-alpha", anchor: "set-up" },
    detail: "NT$10k",
  });
  expect(benefitFed("alpha", "upsell", context)).toMatchObject({
    text: "upsell",
    link: { page: "cost", anchor: "alpha--upsell" },
  });
});

it("leads nowhere where there is no such line", () => {
  expect(costLineFed("alpha", "exit-cost", context)).toEqual({ text: "exit-cost" });
  expect(benefitFed("beta", "upsell", context)).toEqual({ text: "upsell" });
});
