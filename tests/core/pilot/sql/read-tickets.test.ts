import { expect, it } from "vitest";
import { cellsSql, datePieces, valuePieces } from "../../../../src/core/pilot/sql/read-tickets.ts";
import { plainRead } from "./pieces.ts";

it("asks only for dates that the source has", () => {
  expect(cellsSql(plainRead)).toContain("trimBoth(`created_at`) AS created_at");
  const dates = datePieces(plainRead).map(({ sql }) => sql);
  expect(dates.join("\n")).toContain("[created_at]) AS dates");
  expect(valuePieces(plainRead)[0]?.sql).toContain("toInt32(-1) AS reply_after");
});

it("quotes words and people of the plan", () => {
  const [values] = valuePieces({
    ...plainRead,
    channelMap: new Map([["LINE'@", "line"]]),
    namedRequesters: ["o'hara"],
  });
  expect(values?.sql).toContain("'LINE\\'@'");
  expect(values?.sql).toContain("requester_key IN ('o\\'hara')");
});
