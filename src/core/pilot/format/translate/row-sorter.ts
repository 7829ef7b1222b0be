import type { ScannedRow } from "../../scan/scanned-row.ts";

/** What a row of an export is. Only `data` rows are counted as rows of the file. */
export type RowKind = "preface" | "header" | "repeated-header" | "trailer" | "data";

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}

/**
 * Tells the rows of one file apart, in order: preface, header, the header again where files were
 * joined, a closing line, and data.
 */
export class RowSorter {
  readonly seen: Record<RowKind, number> = {
    preface: 0,
    header: 0,
    "repeated-header": 0,
    trailer: 0,
    data: 0,
  };
  /** Line on which the header stands. */
  headerLine = 1;
  private header: Uint8Array[] | null = null;
  private readonly headerRow: number;
  private readonly trailer: RegExp | null;

  constructor(headerRow: number, trailer: RegExp | null) {
    this.headerRow = headerRow;
    this.trailer = trailer;
  }

  sort(row: ScannedRow): RowKind {
    const kind = this.kindOf(row);
    this.seen[kind] += 1;
    return kind;
  }

  private kindOf(row: ScannedRow): RowKind {
    if (this.header === null) {
      if (this.seen.preface < this.headerRow) return "preface";
      this.header = Array.from({ length: row.count }, (_, field) => row.field(field).slice());
      this.headerLine = row.line;
      return "header";
    }
    if (row.fault !== null) return "data";
    if (this.isHeaderAgain(row, this.header)) return "repeated-header";
    return this.isTrailer(row) ? "trailer" : "data";
  }

  private isHeaderAgain(row: ScannedRow, header: readonly Uint8Array[]): boolean {
    const [first] = header;
    if (row.count !== header.length || first === undefined || !isSame(row.field(0), first)) {
      return false;
    }
    return header.every((bytes, field) => isSame(row.field(field), bytes));
  }

  private isTrailer(row: ScannedRow): boolean {
    if (this.trailer === null) return false;
    const isAlone = row.count === 1 || row.field(1).length === 0;
    return isAlone && this.trailer.test(new TextDecoder().decode(row.field(0)));
  }
}
