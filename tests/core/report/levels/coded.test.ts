import { expect, it } from "vitest";
import { coded } from "../../../../src/core/report/levels/coded.ts";
import { contextOf, reportsOf } from "../../../workspaces/reported-decision.ts";

const [, english] = reportsOf();
if (english === undefined) throw new Error("no report");

it("calls vendors by letters in the order of their ids, in texts, links and sources alike", () => {
  const report = coded(english, contextOf().workspace);
  const text = JSON.stringify(report);
  for (const name of ["Alpha Desk", "Beta Desk", "alpha", "beta", "gamma"]) {
    expect(text).not.toContain(name);
  }
  expect(text).toContain("Vendor A");
  expect(report.pages.map(({ id }) => id)).toContain("vendor-a");
  expect(text).toContain("scorecards/vendor-a.yaml");
});
