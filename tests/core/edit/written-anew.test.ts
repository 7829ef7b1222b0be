import { expect, it } from "vitest";
import { applyChanges } from "../../../src/core/edit/edit-yaml.ts";
import type { ValueChange } from "../../../src/core/edit/value-changes.ts";
import { writtenAnew } from "../../../src/core/edit/written-anew.ts";
import { plainValueOf, readSource } from "../../../src/core/edit/yaml-source.ts";

it("keeps comments, and the spacing of lines that nobody changed", () => {
  const source = readSource("# why\na: [1, 2]\nb: {}\n");
  const written = writtenAnew(source, [{ kind: "set", path: ["b", "c"], value: 2 }]);
  expect(written).toBe("# why\na: [1, 2]\nb:\n  c: 2\n");
});

it("carries thousands of changes in one pass", () => {
  const changes = Array.from({ length: 3000 }, (_, index): ValueChange => {
    return { kind: "set", path: ["levels", `vendor-${index % 30}`, `c${index}`], value: index };
  });
  const written = applyChanges("levels: {}\n", changes);
  expect(written).toContain("  vendor-7:\n    c7: 7\n    c37: 37\n");
  expect(Object.keys(Object(plainValueOf(readSource(written))).levels)).toHaveLength(30);
});
