import { expect, it } from "vitest";
import { isMap } from "yaml";
import {
  endOf,
  endOfPair,
  nodeOf,
  pairOf,
  plainValueOf,
  readSource,
  startOf,
} from "../../../src/core/edit/yaml-source.ts";

const source = readSource("a: 1 # one\nb:\n");

it("knows where keys and values begin and end", () => {
  const { root } = source;
  if (!isMap(root)) throw new Error("a map was written");
  const [a, b] = [pairOf(root, "a"), pairOf(root, "b")];
  if (!a || !b) throw new Error("two keys were written");
  expect([startOf(a.value), endOf(source, a.value)]).toEqual([3, 4]);
  expect([endOfPair(source, a), endOfPair(source, b)]).toEqual([4, 13]);
  expect(pairOf(root, "c")).toBeUndefined();
});

it("reads plain values, and days as text", () => {
  expect(plainValueOf(readSource("a: 2026-11-03\nb: [yes]\n"))).toEqual({
    a: "2026-11-03",
    b: ["yes"],
  });
  expect(plainValueOf(readSource(""))).toBeNull();
  expect(nodeOf("a")).toBeNull();
});
