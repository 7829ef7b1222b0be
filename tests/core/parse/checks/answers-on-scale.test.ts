import { expect, it } from "vitest";
import { type Change, found, paths, pointedAt } from "../../../workspaces/checked-case.ts";

const inVendor = (from: string, to: string): Change => [paths.vendor, from, to];

it.each([
  ["a level beyond 4", "reading: 3", "reading: 5", "5"],
  ["half a level", "reading: 3", "reading: 2.5", "2.5"],
  ["a boolean answered with a number", "claim: true", "claim: 1", "1"],
  ["a list where levels are asked", "reading: 3", "reading: [tickets]", "[tickets]"],
  ["a share answered with a number", "claim: { line: native, email: connector }", "claim: 1", "1"],
])("%s is not on the scale", (_, from, to, text) => {
  const [first, ...rest] = found(inVendor(from, to));
  expect(first?.code).toBe("answer-not-on-scale");
  expect(first && pointedAt(first)).toBe(text);
  expect(rest).toEqual([]);
});

it("items and channels that do not exist are named with the nearest that does", () => {
  const diagnostics = found(
    inVendor("reading: [tickets]", "reading: [tikets]"),
    inVendor("email: connector", "emial: connector"),
  );
  expect(diagnostics.map(({ code, params }) => [code, params.found, params.nearest])).toEqual([
    ["unknown-id", "emial", "email"],
    ["unknown-id", "tikets", "tickets"],
  ]);
});

it("an answer cannot also be not applicable", () => {
  const [first] = found(inVendor("notApplicable: 尚無", "claim: 99\n    notApplicable: 尚無"));
  expect(first?.code).toBe("answer-and-not-applicable");
});
