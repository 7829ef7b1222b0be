import { expect, it } from "vitest";
import { chosenVendor, feedbackPage } from "../../../../src/core/report/panel/feedback-page.ts";
import { proven, vendorOf } from "../../../workspaces/build-workspace.ts";
import { panelContext, sealed } from "../../../workspaces/panel-report.ts";

it("tells a vendor its own levels and reasons, and nobody's name", () => {
  const words = JSON.stringify(feedbackPage("alpha", panelContext()));
  expect(words).toContain("seen");
  expect(words).not.toMatch(/lin|wu/);
  expect(feedbackPage("nobody", panelContext())).toBeNull();
});

it("says beside a vendor's own claim that its proof falls short", () => {
  const told = (claimed: object) => {
    const alpha = { "scorecards/alpha.yaml": vendorOf({ terms: claimed }) };
    return JSON.stringify(feedbackPage("alpha", panelContext(alpha)));
  };
  expect(told({ claim: 10 })).toContain("Your own claim");
  expect(told(proven(10, "contract"))).not.toContain("Your own claim");
});

it("holds no reason while the round is sealed", () => {
  expect(JSON.stringify(feedbackPage("alpha", panelContext(sealed)))).not.toContain("seen");
});

it("nobody has won before being recommended", () => {
  expect(chosenVendor({ outcome: "gate-shut", vendor: "alpha" })).toBeNull();
  expect(chosenVendor({ outcome: "recommended", vendor: "alpha" })).toBe("alpha");
});
