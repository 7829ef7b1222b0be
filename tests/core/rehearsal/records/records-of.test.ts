import { expect, it } from "vitest";
import { cellsOf, textExport } from "../../../workspaces/text-export.ts";

it("gives the same rows for the same records in three formats", async () => {
  const csv = await cellsOf(textExport("id,t\n1,退\n"));
  expect(await cellsOf(textExport('[{"id":1,"t":"退"}]', "json"))).toEqual(csv);
  expect(await cellsOf(textExport("<r><x><id>1</id><t>退</t></x></r>", "xml"))).toEqual(csv);
});
