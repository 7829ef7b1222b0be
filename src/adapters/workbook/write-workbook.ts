import {
  type Cell,
  type CellStyle,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from "hucre/xlsx";
import { displayWidth } from "../../core/diagnostic/display-width.ts";
import { cellAddress } from "../../core/panel/questionnaire/cell-address.ts";
import type { Form, FormCell, FormRow, FormSheet } from "../../core/panel/questionnaire/form.ts";

const font = { name: "Noto Sans CJK TC", size: 10 };
const line = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const alignment = { vertical: "top", wrapText: true } as const;
const locked = { locked: true };

function fill(rgb: string): CellStyle {
  return { fill: { type: "pattern", pattern: "solid", fgColor: { rgb } } };
}

const styles: Record<FormCell["role"], CellStyle> = {
  title: { font: { ...font, size: 14, bold: true }, alignment, protection: locked },
  heading: {
    ...fill("1F3A4D"),
    font: { ...font, bold: true, color: { rgb: "FFFFFF" } },
    alignment,
    border,
    protection: locked,
  },
  text: { ...fill("F2F2F2"), font, alignment, border, protection: locked },
  strong: {
    ...fill("F2F2F2"),
    font: { ...font, bold: true },
    alignment,
    border,
    protection: locked,
  },
  closed: { ...fill("D9D9D9"), font, alignment, border, protection: locked },
  input: { ...fill("FFFFFF"), font, alignment, border, protection: { locked: false } },
  hidden: { font: { ...font, color: { rgb: "808080" } }, protection: locked },
};

/** Plain cells of the instructions stand without a frame. */
const guideText: CellStyle = { font: { ...font, size: 11 }, alignment, protection: locked };

/** Days are typed in, so they are text: no zone and no calendar of a spreadsheet can move them. */
function styleOf({ role, entry }: FormCell, isGuide: boolean): CellStyle {
  if (isGuide && (role === "text" || role === "strong")) {
    return role === "text" ? guideText : { ...guideText, font: { ...font, size: 11, bold: true } };
  }
  return entry === "day" || entry === "text" ? { ...styles[role], numFmt: "@" } : styles[role];
}

function validationsOf({ rows }: FormSheet): DataValidation[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ options }, column): DataValidation[] =>
      options === undefined
        ? []
        : [
            {
              type: "list",
              values: [...options],
              allowBlank: true,
              showErrorMessage: true,
              errorStyle: "stop",
              range: cellAddress(row, column),
            },
          ],
    ),
  );
}

function cellOf(cell: FormCell, isGuide: boolean): Partial<Cell> {
  return { value: cell.value, style: styleOf(cell, isGuide) };
}

type RowDef = { hidden?: boolean; height?: number };

const lineHeight = 15;
/** Spreadsheets allow no row to be higher. */
const highestRow = 405;

/** How many lines a text fills in a column of this many characters. */
function linesIn(value: FormCell["value"], width: number): number {
  if (typeof value !== "string") return 1;
  const room = Math.max(4, width - 2);
  const lines = value.split("\n").map((part) => Math.max(1, Math.ceil(displayWidth(part) / room)));
  return lines.reduce((sum, count) => sum + count, 0);
}

/** Heights are written down: not every program works them out from wrapped text. */
function heightOf(row: FormRow, columns: FormSheet["columns"]): number {
  const lines = row.cells.map((cell, at) => {
    const column = columns[at];
    return column === undefined || column.isHidden ? 1 : linesIn(cell.value, column.width);
  });
  const isTitle = row.cells[0]?.role === "title";
  return Math.min(highestRow, lineHeight * Math.max(1, ...lines) * (isTitle ? 1.5 : 1) + 3);
}

function sheetOf(sheet: FormSheet): WriteSheet {
  const isGuide = sheet.columns.length === 1;
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, RowDef>();
  sheet.rows.forEach((row, at) => {
    rowDefs.set(at, row.isHidden ? { hidden: true } : { height: heightOf(row, sheet.columns) });
    for (const [column, cell] of row.cells.entries()) {
      cells.set(`${at},${column}`, cellOf(cell, isGuide));
    }
  });
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, isHidden }) => ({ width, hidden: isHidden ?? false })),
    rows: sheet.rows.map((row) => row.cells.map((cell) => cell.value)),
    cells,
    rowDefs,
    dataValidations: validationsOf(sheet),
    protection: { sheet: true, formatColumns: true, formatRows: true },
    ...(sheet.frozenRows === undefined ? {} : { freezePane: { rows: sheet.frozenRows } }),
    hidden: sheet.isHidden ?? false,
    pageSetup: {
      orientation: "landscape",
      paperSize: "a4",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    view: { showGridLines: !isGuide },
  };
}

/**
 * A questionnaire as the bytes of an .xlsx: drop-downs, locked questions, hidden ids. The same form
 * gives the same bytes; its days come from the form and not from the clock.
 */
export async function writeWorkbook(form: Form): Promise<Uint8Array> {
  const day = new Date(`${form.asOf}T00:00:00Z`);
  return writeXlsx({
    sheets: form.sheets.map(sheetOf),
    properties: { title: form.title, creator: "Touchstone", created: day, modified: day },
    workbookProtection: { lockStructure: true },
    defaultFont: font,
  });
}
