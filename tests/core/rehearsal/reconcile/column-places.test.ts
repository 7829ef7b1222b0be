import { expect, it } from "vitest";
import {
  missingKeys,
  sharedColumns,
} from "../../../../src/core/rehearsal/reconcile/column-places.ts";

it("pairs columns by name, whatever their order", () => {
  const found = sharedColumns(["a", "b", "x"], ["b", "y", "a"], ["b"], []);
  expect(found.old.names).toEqual(["a", "b"]);
  expect([...found.new.places]).toEqual([2, 0]);
  expect(found).toMatchObject({ missing: ["x"], added: ["y"] });
});

it("names the side that lacks a part of the key", () => {
  expect(missingKeys(["id", "at"], ["id"], ["at"])).toEqual([
    { column: "id", side: "new" },
    { column: "at", side: "old" },
  ]);
});
