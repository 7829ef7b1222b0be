import { expect, it } from "vitest";
import { removeInText } from "../../../src/core/edit/remove-in-text.ts";
import { standingAt } from "../../../src/core/edit/standing.ts";
import { readSource } from "../../../src/core/edit/yaml-source.ts";

function remove(text: string, step: string | number, path: (string | number)[] = []) {
  const source = readSource(text);
  const standing = standingAt(source, path);
  return standing && removeInText(source, standing, step);
}

it("takes away the lines of a key or an item", () => {
  expect(remove("a:\n  x: 1 # one\nb: 2\n", "a")).toBe("b: 2\n");
  expect(remove("- a: 1\n  b: 2\n- c\n", 0)).toBe("- c\n");
});

it("leaves the dash to the next key", () => {
  expect(remove("- a: 1\n  b: 2\n", "a", [0])).toBe("- b: 2\n");
});

it("takes the comma along between brackets", () => {
  expect(remove("{ a: 1, b: 2 }\n", "b")).toBe("{ a: 1 }\n");
  expect(remove("[1, 2, 3]\n", 1)).toBe("[1, 3]\n");
});

it("cannot take away what is not there", () => {
  expect(remove("a: 1\nb: 2\n", "c")).toBeNull();
});
