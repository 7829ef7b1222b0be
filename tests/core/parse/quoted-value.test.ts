import { expect, it } from "vitest";
import { kindOf, quote } from "../../../src/core/parse/quoted-value.ts";

it("quotes short values, cuts long ones, and names lists by kind only", () => {
  expect([quote(12), quote(true), quote(null), quote([1])]).toEqual(["12", "true", "", ""]);
  expect(quote("x".repeat(80))).toBe(`${"x".repeat(60)}…`);
});

it("names kinds in the words of the schema", () => {
  expect([null, [], "a", {}, 1, true].map(kindOf)).toEqual([
    "empty",
    "list",
    "text",
    "mapping",
    "number",
    "boolean",
  ]);
});
