import { expect, it } from "vitest";
import {
  renderedInline,
  renderedInlinePair,
  renderedItem,
  renderedPair,
  standsBelow,
} from "../../../src/core/edit/rendered-value.ts";

it("writes lines that keep their place", () => {
  expect(renderedPair("level", { a: 1, b: [2] }, 2)).toBe("  level:\n    a: 1\n    b: [ 2 ]");
  const long = "x".repeat(120);
  expect(renderedItem({ a: long, b: 2 }, 0)).toBe(`- a: ${long}\n  b: 2`);
});

it("writes one line between brackets, with quotes where they are needed", () => {
  expect(renderedInline({ a: [1, "x, y"] })).toBe('{ a: [ 1, "x, y" ] }');
  expect(renderedInlinePair("a", "no: yes")).toBe('a: "no: yes"');
});

it("keeps quotes for text only", () => {
  expect(renderedPair("a", "b", 0, "QUOTE_SINGLE")).toBe("a: 'b'");
  expect(renderedPair("a", 1, 0, "QUOTE_SINGLE")).toBe("a: 1");
});

it("writes small things on one line, and what is likely to grow on its own", () => {
  expect(renderedItem({ grade: "demo", reference: { en: "p. 2" } }, 0)).toBe(
    "- { grade: demo, reference: { en: p. 2 } }",
  );
  expect(renderedPair("levels", { alpha: { inbox: { level: 3 } } }, 0)).toBe(
    "levels:\n  alpha:\n    inbox: { level: 3 }",
  );
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
