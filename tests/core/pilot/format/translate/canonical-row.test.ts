import Papa from "papaparse";
import { expect, it } from "vitest";
import {
  CanonicalRow,
  csvCell,
} from "../../../../../src/core/pilot/format/translate/canonical-row.ts";

it.each(["plain", 'a "b", c', "two\nlines", "x\r\ny", ""])(
  "keeps %j for any CSV reader",
  (text) => {
    const read = Papa.parse<string[]>(`${csvCell(text)},next`).data[0];
    expect(read).toEqual([text, "next"]);
  },
);

it.each(["=1+1", "+886", "-refund", "@name", "\tx"])("makes %j no formula", (text) => {
  expect(Papa.parse<string[]>(`x,${csvCell(text)}`).data[0]).toEqual(["x", `'${text}`]);
});

it("writes the columns asked for, and a copy of its own stays as it was", () => {
  const row = new CanonicalRow();
  row.set("ticket_id", "1");
  const copy = row.copy();
  row.clear();
  expect([row, copy].map((one) => one.line(["created_at", "ticket_id"]))).toEqual([",", ",1"]);
});
