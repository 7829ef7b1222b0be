import { expect, it } from "vitest";
import { nearest, typingErrors } from "../../../src/core/diagnostic/nearest.ts";

it("counts letters left out, added, replaced and exchanged", () => {
  expect(typingErrors("weight", "weight")).toBe(0);
  expect(typingErrors("wieght", "weight")).toBe(1);
  expect(typingErrors("wight", "weight")).toBe(1);
  expect(typingErrors("weeight", "weight")).toBe(1);
  expect(typingErrors("height", "weight")).toBe(1);
  expect(typingErrors("kitten", "sitting")).toBe(3);
  expect(typingErrors("", "abc")).toBe(3);
});

const keys = ["weight", "gate", "asOf", "first-response-time", "export-format"];

it.each([
  ["wieght", "weight"],
  ["as_of", "asOf"],
  ["asof", "asOf"],
  ["firstResponseTime", "first-response-time"],
  ["first-respons-tme", "first-response-time"],
  ["ＷＥＩＧＨＴ", "weight"],
  ["gates", "gate"],
])("%s was probably meant to be %s", (found, key) => {
  expect(nearest(found, keys)).toBe(key);
});

it("offers nothing where nothing is near", () => {
  expect(nearest("colour", keys)).toBeNull();
  expect(nearest("", keys)).toBeNull();
  expect(nearest("x", [])).toBeNull();
  expect(nearest("w".repeat(10_000), keys)).toBeNull();
});

it("of equals takes the first", () => {
  expect(nearest("bat", ["cat", "hat"])).toBe("cat");
});
