import { expect, it } from "vitest";
import { retiredKey } from "../../../src/core/schema/retired-keys.ts";
import { found, paths } from "../../workspaces/checked-case.ts";

it("names the key that took the place of an old one", () => {
  expect(retiredKey("vendor", ["dutyHoles"])?.instead).toBe("duties");
  expect(retiredKey("decision", ["dutyHoles"])).toBeNull();
  expect(retiredKey("vendor", ["clauses", "dutyHoles"])).toBeNull();
});

it("an old file is told so, instead of a guess at a spelling", () => {
  const [one, ...more] = found([paths.vendor, "answers:", "dutyHoles: [billing]\nanswers:"]);
  expect(more).toEqual([]);
  expect(one).toMatchObject({
    code: "retired-key",
    params: { key: "dutyHoles", instead: "duties" },
  });
});
