import { expect, it } from "vitest";
import { placeableChange, standingAt } from "../../../src/core/edit/standing.ts";
import { readSource } from "../../../src/core/edit/yaml-source.ts";

const source = readSource("a: [1]\nb:\nc:\n  d: 1\n");

it("says what stands at a path, and whether in brackets", () => {
  expect(standingAt(source, ["a", 0])?.isInline).toBe(true);
  expect(standingAt(source, ["c"])?.isInline).toBe(false);
  expect(standingAt(source, ["c", "x"])).toBeNull();
});

it("writes in one piece what has no place yet, or would be left empty", () => {
  expect(placeableChange(source, { kind: "set", path: ["b", "x", "y"], value: 1 })).toEqual({
    kind: "set",
    path: ["b"],
    value: { x: { y: 1 } },
  });
  expect(placeableChange(source, { kind: "remove", path: ["a", 0] })).toEqual({
    kind: "set",
    path: ["a"],
    value: [],
  });
});
