import { expect, it } from "vitest";
import { vendorCodes } from "../../../../src/core/panel/questionnaire/vendor-codes.ts";

it("a vendor that joins changes nobody's token", () => {
  const tokens = (ids: string[]) =>
    new Map(vendorCodes(ids, 7).map(({ vendor, token }) => [vendor, token]));
  const before = tokens(["norvane", "tidalleaf"]);
  const after = tokens(["tidalleaf", "norvane", "luminovox"]);
  expect(after.get("norvane")).toBe(before.get("norvane"));
  expect(new Set(after.values()).size).toBe(3);
});

it("letters go on after Z, whatever order the files have", () => {
  const ids = Array.from({ length: 28 }, (_, index) => `v${index}`);
  const letters = vendorCodes(ids, 1).map(({ letter }) => letter);
  expect([letters[0], letters[25], letters[26], letters[27]]).toEqual(["A", "Z", "AA", "AB"]);
  expect(vendorCodes([...ids].reverse(), 1)).toEqual(vendorCodes(ids, 1));
});
