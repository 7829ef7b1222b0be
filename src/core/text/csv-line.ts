/** A cell that begins like this is run as a formula by spreadsheets. */
const formulaStart = /^[=+\-@\t\r]/;

function quoted(cell: string): string {
  const safe = formulaStart.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * One row of a CSV file for people, its line end included. A text that a spreadsheet would run as a
 * formula is made harmless with an apostrophe before it.
 *
 * @example csvLine(["a,b", "=1+1"]) // "\"a,b\",'=1+1\r\n"
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\r\n`;
}
