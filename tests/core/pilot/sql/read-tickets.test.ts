import { expect, it } from "vitest";
import { cellsSql, datePieces, valuesSql } from "../../../../src/core/pilot/sql/read-tickets.ts";
import { plainRead } from "./pieces.ts";

it("asks only for dates that the source has", () => {
  expect(cellsSql(plainRead)).toContain("trimBoth(`created_at`) AS created_at");
  expect(datePieces(plainRead)[0]?.sql).toContain("[created_at] AS dates");
  expect(valuesSql(plainRead)).toContain("toInt32(-1) AS reply_after");
});

it("quotes words and people of the plan", () => {
  const sql = valuesSql({
    ...plainRead,
    channelMap: new Map([["LINE'@", "line"]]),
    namedRequesters: ["o'hara"],
  });
  expect(sql).toContain("'LINE\\'@'");
  expect(sql).toContain("requester_key IN ('o\\'hara')");
});
