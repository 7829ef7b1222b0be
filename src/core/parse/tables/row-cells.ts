import { type Diagnostic, diagnose, type Params, type Place } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import { isDay } from "../../schema/day.ts";
import { placeOfCell, type Table, type TableRow } from "../read-table.ts";

type CellCode = "cell-missing" | "cell-not-number" | "cell-not-time" | "cell-not-word";

const instantPattern = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The cells of one row, read as what they should be. Whatever cannot be read comes back as null and is
 * told once, with its place; an empty cell is unknown, never 0.
 */
export class RowCells {
  /** False once something of the row could not be read. */
  isWhole = true;
  private readonly table: Table;
  private readonly row: TableRow;
  private readonly diagnostics: Diagnostic[];

  constructor(table: Table, row: TableRow, diagnostics: Diagnostic[]) {
    this.table = table;
    this.row = row;
    this.diagnostics = diagnostics;
  }

  /** Where the row stands, or one cell of it. */
  place(column = this.table.header[0] ?? ""): Place {
    return placeOfCell(this.table, this.row, column);
  }

  /** Tells something about a cell; the row then counts as faulty. */
  fault(code: Diagnostic["code"], column: string, params: Params = {}): null {
    this.diagnostics.push(diagnose(code, this.place(column), { column, ...params }));
    this.isWhole = false;
    return null;
  }

  /** What is written, without blanks around it; null when nothing is. */
  text(column: string): string | null {
    const text = (this.row.cells.get(column) ?? "").trim();
    return text === "" ? null : text;
  }

  /** The same, where something must be written. */
  needed(column: string): string | null {
    return this.text(column) ?? this.fault("cell-missing", column);
  }

  number(column: string, low: number, high: number, isWhole = false): number | null {
    const text = this.text(column);
    if (text === null) return null;
    const value = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    const isIn = value >= low && value <= high && (!isWhole || Number.isInteger(value));
    return isIn ? value : this.wrong("cell-not-number", column, text, { low, high });
  }

  day(column: string): string | null {
    const text = this.needed(column);
    return text === null || isDay(text) ? text : this.wrong("cell-not-time", column, text);
  }

  /** An instant with its zone, as written. */
  instant(column: string): string | null {
    const text = this.text(column);
    if (text === null) return null;
    const isInstant = instantPattern.test(text) && Number.isFinite(Date.parse(text));
    return isInstant ? text : this.wrong("cell-not-time", column, text);
  }

  word<Word extends string>(column: string, allowed: readonly Word[]): Word | null {
    const text = this.needed(column);
    if (text === null) return null;
    const known = allowed.find((word) => word === text);
    const params = { allowed: allowed.join(", "), nearest: nearest(text, allowed) ?? "" };
    return known ?? this.wrong("cell-not-word", column, text, params);
  }

  private wrong(code: CellCode, column: string, found: string, params: Params = {}): null {
    return this.fault(code, column, { found, ...params });
  }
}
