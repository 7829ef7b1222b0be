import { expect, it } from "vitest";
import { parseWorkspace } from "../../../../src/core/parse/parse-workspace.ts";
import { changedFiles } from "../../../workspaces/checked-case.ts";

const codesWith = (result: string) =>
  parseWorkspace(
    changedFiles(["pilots/polaris/tests.yaml", "result: 99.7", `result: ${result}`]),
  ).diagnostics.map(({ code, params }) => [code, params.found]);

it.each(["-1", "100.1"])("names a share of %s per cent", (result) => {
  expect(codesWith(result)).toEqual([["test-result-impossible", Number(result)]]);
});

it.each(["0", "100", "null"])("has nothing to say of %s", (result) => {
  expect(codesWith(result)).toEqual([]);
});
