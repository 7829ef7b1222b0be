import { expect, it } from "vitest";
import { readSql, rowsSql } from "../../../../src/core/pilot/sql/kept-values.ts";
import { plainRead } from "./pieces.ts";

it("keeps no text of the tickets but words", () => {
  expect(readSql(plainRead.columns, true)).not.toMatch(/\bticket_id\b|requester_key/);
});

it("keeps nothing of columns that a source lacks, nor times of the export when its cut is known", () => {
  expect(readSql(plainRead.columns, true)).not.toMatch(/reply_after|latest_at/);
  expect(readSql(plainRead.columns, false)).toContain("AS latest_at");
  expect(rowsSql(plainRead.columns, true)).toContain("-1 AS reply_after");
});
