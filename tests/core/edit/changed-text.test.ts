import { expect, it } from "vitest";
import { changedText } from "../../../src/core/edit/changed-text.ts";
import { readSource } from "../../../src/core/edit/yaml-source.ts";

it("sets, inserts and removes in place", () => {
  const source = readSource("a: 1\nb: [2]\n");
  expect(changedText(source, { kind: "set", path: ["a"], value: 2 })).toBe("a: 2\nb: [2]\n");
  expect(changedText(source, { kind: "insert", path: ["b", 0], value: 1 })).toBe(
    "a: 1\nb: [1, 2]\n",
  );
  expect(changedText(source, { kind: "remove", path: ["b", 0] })).toBe("a: 1\nb: []\n");
});

it("leaves the whole document to others", () => {
  expect(changedText(readSource("a: 1\n"), { kind: "set", path: [], value: 2 })).toBeNull();
});
