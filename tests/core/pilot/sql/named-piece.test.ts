import { expect, it } from "vitest";
import { selected, withMore } from "../../../../src/core/pilot/sql/named-piece.ts";

it("adds to a piece, or picks from it", () => {
  expect(withMore("cells", ["1 AS one"])).toBe("SELECT\n  *,\n  1 AS one\nFROM cells");
  expect(selected("cells", ["a", "b"])).toBe("SELECT\n  a,\n  b\nFROM cells");
});
