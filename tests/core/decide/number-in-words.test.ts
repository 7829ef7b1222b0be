import { expect, it } from "vitest";
import { numberInWords } from "../../../src/core/decide/number-in-words.ts";
import { costedWorkspace } from "../../workspaces/cost-basis.ts";

const workspace = costedWorkspace({});

it.each([
  ["gap", 5, "5.0"],
  ["share", 0.421, "42.1 %"],
  ["sum", 29_106.4, "NT$29,106"],
  ["lowSum", -91_872, "−NT$91,872"],
  ["costGap", 3_750_000, "NT$3.75m"],
  ["units", 6290.2, "6,290.2"],
  ["ratio", 2.433, "+143.3 %"],
  ["anything", 0.12345, "0.1235"],
])("writes %s %f as %s", (name, value, written) => {
  expect(numberInWords(name, value, workspace, "en")).toBe(written);
});
