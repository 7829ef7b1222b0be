import { writeXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { workbookText } from "../../src/adapters/workbook-text.ts";

it("gives the first filled sheet as CSV of which a line is a row of the sheet", async () => {
  const day = new Date("2026-05-04T09:30:00Z");
  const rows = [
    ["#", "Title", "At"],
    [7, 'a "b"\nc', day],
    [null, "x, y", null],
  ];
  const bytes = await writeXlsx({
    sheets: [
      { name: "empty", rows: [] },
      { name: "tickets", rows },
    ],
  });
  expect(await workbookText(bytes)).toBe(
    '#,Title,At\n7,"a ""b"" c",2026-05-04 09:30:00\n,"x, y",\n',
  );
});

it("gives null for what is no workbook", async () => {
  expect(await workbookText(Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9))).toBeNull();
});
