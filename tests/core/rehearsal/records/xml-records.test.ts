import { expect, it } from "vitest";
import { cellsOf, textExport } from "../../../workspaces/text-export.ts";

const text = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<tickets>
  <ticket id="1"><topic>退貨 &amp; 換貨</topic><note><![CDATA[a <b> c]]></note></ticket>
  <!-- another -->
  <ticket id='2'><topic>&#x9000;</topic><note/></ticket>
  <ticket id="3"/>
</tickets>`;

it.each([1, 5, 10_000])("reads elements below the root in chunks of %i", async (chunk) => {
  const file = textExport(text, "xml", chunk);
  expect(await file.columns()).toEqual(["id", "topic", "note"]);
  expect(await cellsOf(file)).toEqual([
    ["1", "退貨 & 換貨", "a <b> c"],
    ["2", "退", ""],
    ["3", "", ""],
  ]);
});

it("follows no entity that the file declares itself", async () => {
  const bomb = `<!DOCTYPE r [<!ENTITY x "boom">]><r><row><a>&x;</a></row></r>`;
  expect(await cellsOf(textExport(bomb, "xml"))).toEqual([["&x;"]]);
});

it.each(["no xml", "<r><row><a>1</a></row>", ""])("refuses %s", async (broken) => {
  await expect(cellsOf(textExport(broken, "xml"))).rejects.toThrow("records-not-xml");
});
