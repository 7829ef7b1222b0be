import { expect, it } from "vitest";
import { cellTextSql } from "../../../../src/core/pilot/sql/cell-text.ts";

it("reads every type of column as the text of a canonical file", () => {
  const text = (type: string | null, use: "instant" | "text" | "word") =>
    cellTextSql({ name: "a`b", type }, use);
  expect(text("String", "instant")).toBe("trimBoth(`a\\`b`)");
  expect(text("Nullable(DateTime64(3))", "instant")).toContain("formatDateTime(`a\\`b`, ");
  expect(text("Date", "instant")).toContain("toString");
  expect(text(null, "instant")).toContain("toJSONString(`a\\`b`)");
  expect(text("UInt8", "word")).toBe("toLowCardinality(trimBoth(ifNull(toString(`a\\`b`), '')))");
  expect(cellTextSql(null, "text")).toBe("''");
});
