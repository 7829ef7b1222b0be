import type { Code } from "../../diagnostic/codes.ts";
import { type Diagnostic, diagnose, type Params } from "../../diagnostic/diagnostic.ts";
import type { FindingsPart } from "../range/file-part.ts";
import { columnAt } from "../scan/cell-text.ts";
import type { ScannedRow } from "../scan/scanned-row.ts";

/** So many rows of one problem are named; the rest are counted. */
const namedRowsPerCode = 20;

/** Collects what is wrong with rows: every row counts, the first of each problem are named. */
export class RowFindings {
  readonly counts = new Map<Code, number>();
  private readonly named: Diagnostic[] = [];
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** Notes that the row is unusable because of the quoting fault that the scanner saw. */
  addRowFault(row: ScannedRow, rowNumber: number): void {
    const { fault } = row;
    if (fault === null) return;
    const column = columnAt(row.bytes, fault.lineStart, fault.offset);
    this.add(fault.kind, { line: fault.line, column, length: 1, row: rowNumber }, {});
  }

  /** Notes that the row is unusable because of one field; field -1 means the row as a whole. */
  addFieldFault(
    code: Code,
    row: ScannedRow,
    rowNumber: number,
    field: number,
    params: Params,
  ): void {
    const start = field < 0 ? row.start : (row.starts[field] ?? row.start);
    const end = field < 0 ? start + 1 : (row.ends[field] ?? start);
    const place = placeOf(row, start);
    this.add(code, { ...place, length: Math.max(1, end - start), row: rowNumber }, params);
  }

  part(): FindingsPart {
    return { counts: this.counts, named: this.named };
  }

  /** Adds what was wrong in rows that follow, so many lines and rows further down the file. */
  addPart(part: FindingsPart, lines: number, rows: number): void {
    const left = new Map<Code, number>();
    for (const [code, count] of part.counts) {
      const before = this.counts.get(code) ?? 0;
      left.set(code, Math.max(0, namedRowsPerCode - before));
      this.counts.set(code, before + count);
    }
    for (const finding of part.named) {
      const room = left.get(finding.code) ?? 0;
      if (room === 0) continue;
      left.set(finding.code, room - 1);
      const { place } = finding;
      const moved = { ...place, line: place.line + lines, row: (place.row ?? 0) + rows };
      this.named.push({ ...finding, place: moved });
    }
  }

  /** All findings; where more rows are alike than are named, one note says how many. */
  finish(): Diagnostic[] {
    const rest = [...this.counts].flatMap(([code, count]) => {
      if (count <= namedRowsPerCode) return [];
      const params = { code, count: count - namedRowsPerCode };
      return [diagnose("more-rows-alike", { file: this.file, line: 1, column: 1 }, params)];
    });
    return [...this.named, ...rest];
  }

  private add(code: Code, place: Omit<Diagnostic["place"], "file">, params: Params): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count > namedRowsPerCode) return;
    this.named.push(diagnose(code, { file: this.file, ...place }, params));
  }
}

/** Line and column of a byte of the row; a quoted field before it may hold line ends. */
function placeOf(row: ScannedRow, offset: number): { line: number; column: number } {
  let line = row.line;
  let lineStart = row.start;
  for (let at = row.start; at < offset; at += 1) {
    const byte = row.bytes[at];
    const isBreak = byte === 10 || (byte === 13 && row.bytes[at + 1] !== 10);
    if (!isBreak) continue;
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: columnAt(row.bytes, lineStart, offset) };
}
