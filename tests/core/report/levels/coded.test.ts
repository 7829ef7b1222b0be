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

it("keeps vendors apart whose ids look like codes, and leaves the small words of a sentence", () => {
  const { workspace } = contextOf();
  const alpha = workspace.vendors.get("alpha");
  const beta = workspace.vendors.get("beta");
  if (!alpha || !beta) throw new Error("no vendors");
  const vendors = new Map([
    ["vendor-b", alpha],
    ["a", beta],
  ]);
  const outcome = { ...english.outcome, sentence: "a hard gate of vendor-b", vendor: "a" };
  const report = coded({ ...english, outcome }, { ...workspace, vendors });
  expect(report.outcome).toMatchObject({ sentence: "a hard gate of vendor-a", vendor: "vendor-b" });
});
