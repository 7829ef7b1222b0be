import { type Diagnostic, diagnose, type Place } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import { ChineseEvidence } from "./chinese-evidence.ts";
import { type CutRow, cellSpans, cutRows, delimiterOf } from "./csv-cells.ts";
import { decode, encodingName } from "./decode.ts";
import type { SourceFile } from "./source-file.ts";
import { lineText, placeAt, type SourceText, sourceText } from "./source-text.ts";
import { isWorkbook } from "./workbook.ts";

/** The columns that a table may have, and whether it must have them. */
export type Column = { name: string; isRequired: boolean };

/** One data row: `row` counts from 1 without the header. A cell that is empty means unknown. */
export type TableRow = { row: number; cells: ReadonlyMap<string, string>; cut: CutRow };

/** A small table, read and with every cell's place. */
export type Table = {
  source: SourceText;
  delimiter: string;
  header: readonly string[];
  rows: readonly TableRow[];
};

/** Small tables are a few pages long; ticket exports have a reader of their own. */
export const largestTable = 20_000_000;

const troubleCodes = {
  MissingQuotes: "unclosed-quote",
  InvalidQuotes: "text-after-quote",
} as const;

/**
 * Where does the cell of a column stand? The beginning of the row where the row has no such cell.
 *
 * @example placeOfCell(table, row, "received").line
 */
export function placeOfCell(table: Table, row: TableRow, column: string): Place {
  const raw = table.source.text.slice(row.cut.start, row.cut.end);
  const span = cellSpans(raw, table.delimiter)[table.header.indexOf(column)];
  const start = row.cut.start + (span?.start ?? 0);
  const place = placeAt(table.source, start, row.cut.start + (span?.end ?? 0));
  return { ...place, row: row.row };
}

function headerFindings(
  source: SourceText,
  header: readonly string[],
  columns: readonly Column[],
  delimiter: string,
): Diagnostic[] {
  const names = columns.map((column) => column.name);
  const spans = cellSpans(lineText(source, 1), delimiter);
  const free = names.filter((name) => !header.includes(name));
  const seen = new Set<string>();
  const findings = header.flatMap((found, index): Diagnostic[] => {
    const span = spans[index] ?? { start: 0, end: 0 };
    const place = placeAt(source, span.start, span.end);
    if (seen.has(found)) return [diagnose("doubled-column", place, { found })];
    seen.add(found);
    if (names.includes(found)) return [];
    const params = { found, allowed: names.join(", "), nearest: nearest(found, free) ?? "" };
    return [diagnose("unknown-column", place, params)];
  });
  const meant = new Set(findings.map((finding) => finding.params.nearest));
  const missing = columns.filter(({ name, isRequired }) => isRequired && free.includes(name));
  return [
    ...findings,
    ...missing
      .filter(({ name }) => !meant.has(name))
      .map(({ name }) => diagnose("missing-column", placeAt(source, 0), { expected: name })),
  ];
}

function rowFindings(source: SourceText, cut: CutRow, row: number, width: number): Diagnostic[] {
  const place = { ...placeAt(source, cut.start, cut.end), row };
  if (cut.trouble === "MissingQuotes" || cut.trouble === "InvalidQuotes") {
    return [diagnose(troubleCodes[cut.trouble], place)];
  }
  if (cut.cells.length === width) return [];
  return [diagnose("field-count", place, { found: cut.cells.length, expected: width })];
}

function cutTable(source: SourceText, columns: readonly Column[]): TableReading {
  const delimiter = delimiterOf(source.text);
  const [first, ...rest] = cutRows(source.text, delimiter);
  if (first === undefined) {
    const expected = columns.map((column) => column.name).join(", ");
    return {
      table: null,
      diagnostics: [diagnose("empty-table", placeAt(source, 0), { expected })],
    };
  }
  const header = first.cells.map((name) => name.trim());
  const diagnostics = headerFindings(source, header, columns, delimiter);
  const rows = rest.map((cut, index): TableRow => {
    diagnostics.push(...rowFindings(source, cut, index + 1, header.length));
    // The first of doubled headers holds; a Map, so that no header can touch a prototype.
    const cells = new Map(
      [...header.keys()].reverse().map((at) => [header[at] ?? "", cut.cells[at] ?? ""]),
    );
    return { row: index + 1, cells, cut };
  });
  return { table: { source, delimiter, header, rows }, diagnostics };
}

/** How the bytes of Big5 would read where they may as well be GB18030; null where they may not. */
function unclearReadings(bytes: Uint8Array): ChineseEvidence["readings"] | null {
  const evidence = new ChineseEvidence();
  evidence.note(bytes);
  return evidence.isInDoubt ? evidence.readings : null;
}

/** A table, and everything that is wrong with its writing; null when there is nothing to read. */
export type TableReading = { table: Table | null; diagnostics: Diagnostic[] };

/**
 * What stands in this small CSV table? Comma, semicolon or tab, any line end, UTF-8, or Big5 and
 * UTF-16 with a warning that shows the first line. Cells stay text: what they mean is decided by who
 * asks. Rows of a wrong width are told and kept, so that counts add up to the file. Never throws.
 *
 * @example readTable(file, [{ name: "week", isRequired: true }]).table?.rows.length // 8
 */
export function readTable(file: SourceFile, columns: readonly Column[]): TableReading {
  const place = { file: file.path, line: 1, column: 1 };
  const size = file.unreadSize ?? file.bytes.length;
  if (size > largestTable) {
    const params = { found: size, limit: largestTable };
    return { table: null, diagnostics: [diagnose("file-too-large", place, params)] };
  }
  if (isWorkbook(file.bytes)) {
    return { table: null, diagnostics: [diagnose("workbook-not-csv", place)] };
  }
  const decoded = decode(file.bytes);
  if (decoded === null) {
    return { table: null, diagnostics: [diagnose("unreadable-encoding", place)] };
  }
  const unclear = decoded.encoding === "big5" ? unclearReadings(file.bytes) : null;
  if (unclear !== null) {
    return { table: null, diagnostics: [diagnose("chinese-encoding-unclear", place, unclear)] };
  }
  const source = sourceText(file.path, decoded.text);
  const { table, diagnostics } = cutTable(source, columns);
  const lines = diagnostics.map((one) => ({ ...one, excerpt: lineText(source, one.place.line) }));
  if (decoded.encoding === "utf-8") return { table, diagnostics: lines };
  const params = { encoding: encodingName(decoded.encoding), sample: lineText(source, 1) };
  return { table, diagnostics: [diagnose("read-as-other-encoding", place, params), ...lines] };
}
