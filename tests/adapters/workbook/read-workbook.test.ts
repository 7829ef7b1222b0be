import { zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { readWorkbook } from "../../../src/adapters/workbook/read-workbook.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const problemOf = async (bytes: Uint8Array) => (await readWorkbook(bytes)).problem;

it("knows what a file is by its bytes and not by its name", async () => {
  expect(await problemOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toBe("old-or-locked");
  expect(await problemOf(bytesOf("a,b\n1,2\n"))).toBe("no-workbook");
  expect(await problemOf(zipSync({ "word/document.xml": bytesOf("<w/>") }))).toBe("unreadable");
  expect(await problemOf(new Uint8Array())).toBe("no-workbook");
});

it("reads values by their kind; a formula is one, whatever it shows", async () => {
  const cells = new Map([["0,4", { formula: "1+1", value: 2 }]]);
  const day = new Date("2026-09-02T00:00:00Z");
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "S",
        rows: [["a", 3, true, day, 2]],
        cells,
        merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
      },
    ],
  });
  const sheet = (await readWorkbook(bytes)).grid?.sheets[0];
  expect(sheet?.rows[0]).toEqual([
    { kind: "text", text: "a" },
    { kind: "number", number: 3 },
    { kind: "flag", flag: true },
    { kind: "day", day: "2026-09-02" },
    { kind: "formula" },
  ]);
  expect(sheet?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
});
