import {
  AlignmentType,
  BorderStyle,
  Table as DocxTable,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { Cell, Column, Row, Table } from "../../../core/report/table.ts";
import { linked, sourceMark, type Writing, words } from "./writing.ts";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
/** Rows stand close; the lines between them keep them apart. */
const spacing = { after: 0, line: 240 };

const thin = { style: BorderStyle.SINGLE, size: 4, color: "DCD7CB" };
const strong = { style: BorderStyle.SINGLE, size: 8, color: "1E2022" };

/** Room between the margins of A4, in twentieths of a point. */
const roomInTwips = 10_205;

/** Twelve columns have less room than three. */
const sizeOf = (columns: number): number => (columns > 7 ? 14 : columns > 4 ? 15 : 17);

const alignmentOf = (column: Column | undefined) =>
  column?.align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT;

const longest = (cell: Cell | undefined): number =>
  Math.max(cell?.text.length ?? 0, (cell?.detail?.length ?? 0) * 0.8, cell?.mark?.length ?? 0);

/** Columns share the room by what stands in them; none gets less than a word. */
function columnWidths({ columns, rows }: Table): number[] {
  const needs = columns.map(({ label }, index) => {
    const lengths = rows.map(({ cells }) => longest(cells[index]));
    return Math.min(60, Math.max(6, label.length, ...lengths)) ** 0.7;
  });
  const sum = needs.reduce((all, need) => all + need, 0);
  return needs.map((need) => Math.floor((roomInTwips * need) / sum));
}

function cellParagraphs(
  cell: Cell,
  look: { bold: boolean; size: number; column: Column | undefined },
  writing: Writing,
): Paragraph[] {
  const { bold, size, column } = look;
  const alignment = alignmentOf(column);
  const mark = cell.mark === undefined ? [] : [words(` [${cell.mark}]`, { tone: cell.tone, size })];
  const run = words(cell.text, { tone: cell.tone, bold, size });
  const first = new Paragraph({
    alignment,
    spacing,
    children: [linked(run, cell.link, writing), ...sourceMark(cell.trace, writing), ...mark],
  });
  if (cell.detail === undefined) return [first];
  const detail = words(cell.detail, { tone: "muted", size: size - 2 });
  return [first, new Paragraph({ alignment, spacing, children: [detail] })];
}

function rowOf(row: Row, table: Table, widths: readonly number[], writing: Writing): TableRow {
  const size = sizeOf(table.columns.length);
  const bottom = row.isGroup ? strong : thin;
  return new TableRow({
    cantSplit: true,
    children: table.columns.map((column, index) => {
      const cell = row.cells[index] ?? { text: "" };
      return new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        borders: { top: none, left: none, right: none, bottom },
        children: cellParagraphs(cell, { bold: row.isGroup === true, size, column }, writing),
      });
    }),
  });
}

function headOf(table: Table, widths: readonly number[]): TableRow {
  const size = sizeOf(table.columns.length);
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          borders: { top: strong, left: none, right: none, bottom: strong },
          children: [
            new Paragraph({
              alignment: alignmentOf(column),
              spacing,
              keepNext: true,
              children: [words(column.label, { bold: true, size })],
            }),
          ],
        }),
    ),
  });
}

/** A table under its caption, with its head repeated on every sheet; without rows the caption alone. */
export function tableParts(table: Table, writing: Writing): (Paragraph | DocxTable)[] {
  const caption = new Paragraph({
    style: "Caption",
    keepNext: true,
    children: [words(table.caption), ...sourceMark(table.trace, writing)],
  });
  const note = new Paragraph({
    spacing: { before: 60, after: 160 },
    children: table.note === undefined ? [] : [words(table.note, { tone: "muted", size: 16 })],
  });
  if (table.rows.length === 0) return [caption, note];
  const widths = columnWidths(table);
  const drawn = new DocxTable({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 0, right: 90 },
    rows: [headOf(table, widths), ...table.rows.map((row) => rowOf(row, table, widths, writing))],
  });
  return [caption, drawn, note];
}
