import { expect, it } from "vitest";
import { checkedFiles } from "../../../../src/core/rehearsal/attachments/checked-files.ts";
import { cellsOf, textExport } from "../../../workspaces/text-export.ts";

const table = textExport("file_id,name,bytes,sha256\nF-1,a.jpg,3,x\n");
const photo = new Map([["F-1.jpg", () => [Uint8Array.of(255, 216, 255)]]]);
const page = new Map([["F-1.jpg", () => [new TextEncoder().encode("<html>")]]]);

it("opens nothing where no files lie beside the table, and says so", async () => {
  const found = await checkedFiles({ kind: "attachments", old: table, new: table });
  expect(found).toEqual({
    old: table,
    new: table,
    files: { old: null, new: null, notOpening: null, expiring: { rows: 0, byDay: [] } },
    expiring: [],
  });
});

it("measures both sides where the files are there", async () => {
  const pair = { kind: "attachments", old: table, new: table, oldFiles: photo, newFiles: page };
  const found = await checkedFiles(pair);
  expect(found.files).toMatchObject({ old: { opened: 1 }, new: { opened: 0 }, notOpening: 1 });
  expect((await cellsOf(found.new ?? table))[0]?.[2]).toBe("6");
});

it("has nothing to open for other kinds", async () => {
  expect((await checkedFiles({ kind: "tickets", old: table, new: table })).files).toBeNull();
});
