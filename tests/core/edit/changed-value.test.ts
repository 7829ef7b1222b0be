import fc from "fast-check";
import { expect, it } from "vitest";
import { changedValue } from "../../../src/core/edit/changed-value.ts";
import type { PlainValue } from "../../../src/core/edit/plain-value.ts";
import { valueChanges } from "../../../src/core/edit/value-changes.ts";

it("makes the missing parts of a path and leaves the old value as it is", () => {
  const before = { a: [1] };
  expect(changedValue(before, { kind: "set", path: ["b", "c"], value: 2 })).toEqual({
    a: [1],
    b: { c: 2 },
  });
  expect(changedValue(before, { kind: "insert", path: ["a", 1], value: 2 })).toEqual({ a: [1, 2] });
  expect(before).toEqual({ a: [1] });
});

it("refuses a path that leads nowhere", () => {
  expect(() => changedValue([1], { kind: "set", path: [3], value: 2 })).toThrow(RangeError);
  expect(() => changedValue({ a: 1 }, { kind: "remove", path: ["a", "b"] })).toThrow(RangeError);
});

it("does what the difference of two documents says", () => {
  const { value } = fc.letrec<{ value: PlainValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", maxDepth: 3 },
      fc.constantFrom<PlainValue>(null, 1, "a"),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom("a", "b", "c"), tie("value")),
    ),
  }));
  fc.assert(
    fc.property(value, value, (before, after) => {
      expect(valueChanges(before, after).reduce(changedValue, before)).toEqual(after);
    }),
  );
});
