/** A table as CSV text: RFC 4180 quoting, LF line ends, UTF-8 without BOM. Null becomes empty. */
export function csvText(
  headers: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  return `${[headers, ...rows].map((row) => row.map(cell).join(",")).join("\n")}\n`;
}

function cell(value: string | number | boolean | null): string {
  const text = value === null ? "" : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
