import { expect, it } from "vitest";
import { canonicalJson } from "../../../src/core/stages/canonical-json.ts";

it("depends on content only: not on the order of keys, but on that of lists", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: true })).toBe(
    '{"a":true,"b":[1,{"c":"x","d":null}]}',
  );
  expect(canonicalJson({ a: [1, 2] })).not.toBe(canonicalJson({ a: [2, 1] }));
});

it("leaves absent keys out, since absent and undefined are one", () => {
  expect(canonicalJson({ a: undefined, b: 0 })).toBe('{"b":0}');
});
