import { expect, it } from "vitest";
import { cellsOf, textExport } from "../../../workspaces/text-export.ts";

const records = [
  { id: "1", note: 'with "quotes" and } and ]', tags: ["b", "a"] },
  { id: "2", note: null, extra: { z: 1, a: 2 } },
];

it.each([
  ["a list", JSON.stringify(records)],
  ["lines", records.map((one) => JSON.stringify(one)).join("\n")],
  ["a list inside an object", JSON.stringify({ count: 2, tickets: records })],
])("reads %s, however it is cut", async (_, text) => {
  for (const chunk of [1, 7, 1000]) {
    const file = textExport(text, "json", chunk);
    expect(await file.columns()).toEqual(["id", "note", "tags", "extra"]);
    expect(await cellsOf(file)).toEqual([
      ["1", 'with "quotes" and } and ]', '["b","a"]'],
      ["2", "", "", '{"a":2,"z":1}'],
    ]);
  }
});

it.each(["[{", '{"id": 1', "[{bad}]", "]"])("refuses %s", async (text) => {
  await expect(cellsOf(textExport(text, "json"))).rejects.toThrow("records-not-json");
});
