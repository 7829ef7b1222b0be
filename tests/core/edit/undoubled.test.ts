import { expect, it } from "vitest";
import { editYaml } from "../../../src/core/edit/edit-yaml.ts";
import { undoubled } from "../../../src/core/edit/undoubled.ts";

it("keeps the last of a key written twice, and every comment and line besides", () => {
  const text = "# days\na: 7\nb: # inside\n  c: 1\n  d: { e: 1, f: 2, e: 3 }\na: 14 # counts\n";
  expect(undoubled(text)).toBe(
    "# days\nb: # inside\n  c: 1\n  d: { f: 2, e: 3 }\na: 14 # counts\n",
  );
});

it("leaves a text without doubled keys as it is", () => {
  const text = "a: 1\nlist:\n  - { a: 1 }\n  - { a: 1 }\n";
  expect(undoubled(text)).toBe(text);
});

it("is done by the editor where the value of such a key changes", () => {
  expect(editYaml("a: 7\nb: 2 # two\na: 14\n", { a: 9, b: 2 })).toBe("b: 2 # two\na: 9\n");
});

it("leaves alone what cannot be read", () => {
  expect(undoubled("a: [1\na: 2\n")).toBe("a: [1\na: 2\n");
});
