import { expect, it } from "vitest";
import { setInText } from "../../../src/core/edit/set-in-text.ts";
import { standingAt } from "../../../src/core/edit/standing.ts";
import { readSource } from "../../../src/core/edit/yaml-source.ts";

function set(text: string, path: string[], step: string | number, value: string | number) {
  const source = readSource(text);
  const standing = standingAt(source, path);
  return standing && setInText(source, standing, step, value);
}

it("replaces a value, also a missing one, and keeps the comment beside it", () => {
  expect(set("a: 1 # one\n", [], "a", 2)).toBe("a: 2 # one\n");
  expect(set("a: # none\n", [], "a", 2)).toBe("a: 2 # none\n");
  expect(set("{ a: , b: 1 }\n", [], "a", 2)).toBe("{ a: 2 , b: 1 }\n");
  expect(set("- a\n- b # two\n", [], 1, "c")).toBe("- a\n- c # two\n");
});

it("adds a key in line with its neighbours", () => {
  expect(set("x:\n  - a: 1\n    b: 2", ["x"], "c", 3)).toBeNull();
  expect(set("x:\n    a: 1 # one\ny: 2\n", ["x"], "b", 3)).toBe(
    "x:\n    a: 1 # one\n    b: 3\ny: 2\n",
  );
});
