import fc from "fast-check";
import { expect, it } from "vitest";
import { inverse, patched, textPatch } from "../../../src/core/edit/text-patch.ts";

it("is the stretch that differs", () => {
  expect(textPatch("level: 3\n", "level: 4\n")).toEqual({ at: 7, removed: "3", added: "4" });
});

it("leads from any text to any other and back", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", "級"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const patch = textPatch(before, after);
      expect(patched(before, patch)).toBe(after);
      expect(patched(after, inverse(patch))).toBe(before);
    }),
  );
});

it("refuses a text it was not made for", () => {
  expect(() => patched("b", { at: 0, removed: "a", added: "c" })).toThrow(RangeError);
});
