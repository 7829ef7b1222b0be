import type { Code } from "../../diagnostic/codes.ts";
import { type Diagnostic, diagnose, type Params } from "../../diagnostic/diagnostic.ts";
import { cellAddress } from "./cell-address.ts";

/** Where in a workbook something stands; row and column count from 0. */
export type CellPlace = { file: string; sheet: string; row: number; column: number };

/**
 * How is the place written for a person?
 *
 * @example cellName({ file: "a.xlsx", sheet: "作答", row: 11, column: 7 }) // "作答!H12"
 */
export function cellName({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

/**
 * A finding about one cell: the file, and the sheet with the address of the cell in its params.
 *
 * @example cellFinding("cell-has-formula", place).params.cell // "作答!H12"
 */
export function cellFinding(code: Code, place: CellPlace, params: Params = {}): Diagnostic {
  const at = { file: place.file, line: place.row + 1, column: place.column + 1 };
  return diagnose(code, at, { cell: cellName(place), ...params });
}
