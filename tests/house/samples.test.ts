import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runProgram } from "../runner/run-program.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const badWorkspace = fileURLToPath(new URL("fixtures/samples-valid", import.meta.url));

/** The command as a person calls it: 0 fine, 1 errors in the data. */
function check(folder: string) {
  const words = [`${project}/src/cli/main.ts`, "check", folder, "--lang", "en"];
  return runProgram(process.execPath, words, { INIT_CWD: project });
}

it("the sample decision that ships has no errors", async () => {
  const { endedWell, output } = await check(project);
  expect(endedWell ? "no errors" : output).toBe("no errors");
}, 60_000);

it("is broken by a workspace with an unknown key, which is named", async () => {
  const { endedWell, output } = await check(badWorkspace);
  expect(endedWell).toBe(false);
  expect(output).toContain("unknown-key");
  expect(output).toContain("currancy");
});
