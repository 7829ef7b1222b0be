import { type CellValue, readXlsx } from "hucre/xlsx";

/** Two digits. */
const two = (part: number) => String(part).padStart(2, "0");

/** Workbooks keep the time on the wall, without a zone; so does the text. */
function dateText(date: Date): string {
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(":");
  return `${day} ${time}`;
}

function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : dateText(value);
  // A line end inside a cell would move the lines of all later rows away from those of the sheet.
  return String(value).replace(/[\r\n]+/g, " ");
}

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The first sheet that holds something, as CSV text of which line n is row n of the sheet; null when
 * the file is no workbook that can be read.
 */
export async function workbookText(bytes: Uint8Array): Promise<string | null> {
  const rows = await filledRows(bytes);
  if (rows === null) return null;
  const lines = rows.map((row) => row.map((cell) => quoted(cellText(cell))).join(","));
  return `${lines.join("\n")}\n`;
}

async function filledRows(bytes: Uint8Array): Promise<CellValue[][] | null> {
  try {
    const { sheets } = await readXlsx(bytes);
    return sheets.find(({ rows }) => rows.length > 0)?.rows ?? null;
  } catch {
    return null;
  }
}
