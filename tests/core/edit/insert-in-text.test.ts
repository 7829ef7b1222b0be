import { expect, it } from "vitest";
import { insertInText } from "../../../src/core/edit/insert-in-text.ts";
import { standingAt } from "../../../src/core/edit/standing.ts";
import { readSource } from "../../../src/core/edit/yaml-source.ts";

function insert(text: string, position: string | number) {
  const source = readSource(text);
  const standing = standingAt(source, []);
  return standing && insertInText(source, standing, position, "new");
}

it("puts an item before another or at the end", () => {
  expect(insert("- a # one\n- b\n", 0)).toBe("- new\n- a # one\n- b\n");
  expect(insert("- a\n- b # two", 2)).toBe("- a\n- b # two\n- new");
  expect(insert("[a, b]\n", 1)).toBe("[a, new, b]\n");
  expect(insert("[a, b]\n", 2)).toBe("[a, b, new]\n");
});

it("knows no position in what is no list", () => {
  expect(insert("a: 1\n", 0)).toBeNull();
});
