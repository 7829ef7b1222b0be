import { expect, it } from "vitest";
import {
  renderedInline,
  renderedInlinePair,
  renderedItem,
  renderedPair,
  standsBelow,
} from "../../../src/core/edit/rendered-value.ts";

it("writes lines that keep their place", () => {
  expect(renderedPair("level", { a: 1, b: [2] }, 2)).toBe("  level:\n    a: 1\n    b:\n      - 2");
  expect(renderedItem({ a: 1, b: 2 }, 0)).toBe("- a: 1\n  b: 2");
});

it("writes one line between brackets, with quotes where they are needed", () => {
  expect(renderedInline({ a: [1, "x, y"] })).toBe('{ a: [ 1, "x, y" ] }');
  expect(renderedInlinePair("a", "no: yes")).toBe('a: "no: yes"');
});

it("keeps quotes for text only", () => {
  expect(renderedPair("a", "b", 0, "QUOTE_SINGLE")).toBe("a: 'b'");
  expect(renderedPair("a", 1, 0, "QUOTE_SINGLE")).toBe("a: 1");
});

it("has brackets for what is empty", () => {
  expect([{}, [], { a: 1 }, "a", null].map(standsBelow)).toEqual([
    false,
    false,
    true,
    false,
    false,
  ]);
});
