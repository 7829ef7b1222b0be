import { expect, it } from "vitest";
import { entryOf } from "../../../src/core/score/entry-of.ts";

it("finds what was written and nothing that is merely inherited", () => {
  expect(entryOf({ line: 0 }, "line")).toBe(0);
  expect(entryOf({ line: 0 }, "constructor")).toBeNull();
  expect(entryOf(undefined, "line")).toBeNull();
});
