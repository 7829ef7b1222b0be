import { displayWidth } from "../core/diagnostic/display-width.ts";
import { visible } from "../core/diagnostic/visible.ts";

/**
 * Rows of cells as aligned text. Chinese characters count two columns, and whatever could play
 * tricks with a terminal is written out. Cells that are numbers stand to the right.
 */
export function textTable(
  rows: readonly (readonly string[])[],
  headings?: readonly string[],
): string {
  const safe = [...(headings ? [headings] : []), ...rows].map((row) => row.map(visible));
  const widths = columnWidths(safe);
  const isNumeric = widths.map((_, column) =>
    rows.every((row) => /^[-+−]?[\d.,%–\s]*$|^—$/.test(row[column] ?? "")),
  );
  const lines = safe.map((row) => {
    const cells = row.map((cell, column) =>
      pad(cell, widths[column] ?? 0, isNumeric[column] ?? false),
    );
    return `  ${cells.join("  ").trimEnd()}`;
  });
  if (headings) lines.splice(1, 0, `  ${widths.map((width) => "─".repeat(width)).join("  ")}`);
  return lines.join("\n");
}

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))),
  );
}

function pad(cell: string, width: number, isNumeric: boolean): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(cell)));
  return isNumeric ? space + cell : cell + space;
}
