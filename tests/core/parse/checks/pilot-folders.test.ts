import { expect, it } from "vitest";
import { parseWorkspace } from "../../../../src/core/parse/parse-workspace.ts";
import { caseFiles, found, paths } from "../../../workspaces/checked-case.ts";

it("a folder that belongs to no vendor is told, with the nearest vendor", () => {
  const files = caseFiles("clean").map((file) => ({
    ...file,
    path: file.path.replace(/polaris\/(pilot|tickets)/, "polars/$1"),
  }));
  const { diagnostics } = parseWorkspace(files);
  expect(diagnostics.map(({ code, params }) => [code, params.nearest])).toEqual([
    ["unknown-period", "polaris"],
  ]);
});

it("a channel is in the pilot or a control, not both", () => {
  const [first] = found([paths.plan, "controlChannels: [email]", "controlChannels: [line]"]);
  expect(first?.code).toBe("channel-in-pilot-and-control");
});
