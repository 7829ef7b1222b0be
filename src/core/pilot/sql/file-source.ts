import { type FileStart, startOf } from "../scan/file-start.ts";
import { RowScanner } from "../scan/row-scanner.ts";
import { transcoderFor } from "../scan/utf16-bytes.ts";
import { RowReader } from "../ticket/row-reader.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { readColumns } from "./source-columns.ts";
import { quotedName, quotedText } from "./sql-text.ts";
import type { TicketSource } from "./statement-pieces.ts";

/** The form of a delimited file and its header, seen from its first bytes. */
export interface FileForm {
  start: FileStart;
  /** Has read the header and no row. */
  header: RowReader;
}

/**
 * Which form and which columns has the file that begins with these bytes? `isWhole`: they are all.
 *
 * @example fileForm(bytes, true, plan).header.binding?.profile.id // "canonical"
 */
export function fileForm(sample: Uint8Array, isWhole: boolean, plan: TicketPlan): FileForm {
  const start = startOf(sample, isWhole, plan.columns);
  const header = new RowReader(plan);
  header.headerRow = start.headerRow;
  const scanner = new RowScanner(start.delimiterByte, (row) => {
    if (start.foreign === null && header.headers.length === 0) header.read(row);
  });
  scanner.push(transcoderFor(start.encoding)(sample.subarray(start.markBytes), isWhole));
  if (isWhole) scanner.finish();
  return { start, header };
}

/** What stands between fields, as ClickHouse's setting has it. */
const delimiterTexts = { comma: ",", semicolon: ";", tab: "\\t" } as const;

/**
 * The columns of a file by canonical name, from its header.
 *
 * @example headerColumns(form).get("channel")?.name // "Kanal"
 */
export function headerColumns({ header }: FileForm): TicketSource["columns"] {
  const columns: TicketSource["columns"] = new Map(
    readColumns.flatMap((column) => {
      const place = header.binding?.index.get(column);
      const name = place === undefined ? undefined : header.headers[place];
      return name === undefined ? [] : [[column, { name, type: "String" }] as const];
    }),
  );
  return columns;
}

/**
 * Delimited files as the source of a statement, read by ClickHouse itself. `path` may hold its
 * wildcards; every file has the header of `form`, in any order.
 *
 * @example csvSource("/data/tickets.csv", form).from // "file('/data/tickets.csv', 'CSVWithNames', …)"
 */
export function csvSource(path: string, form: FileForm): TicketSource {
  const { start, header } = form;
  const columns = headerColumns(form);
  const skipped = header.prefaceRows;
  // Everything is text here: ClickHouse reads words faster as they stand than into a dictionary.
  const structure = [...columns.values()].map(({ name }) => `${quotedName(name)} String`);
  return {
    from: `file(${quotedText(path)}, 'CSVWithNames', ${quotedText(structure.join(", "))})`,
    columns,
    settings: [
      `format_csv_delimiter = '${delimiterTexts[start.delimiter]}'`,
      // Blanks are taken off later, and only those that the stream takes off.
      "input_format_csv_trim_whitespaces = 0",
      // Columns that nobody asks for are passed over.
      "input_format_skip_unknown_fields = 1",
      ...(skipped > 0 ? [`input_format_csv_skip_first_lines = ${skipped}`] : []),
    ],
  };
}

/**
 * A Parquet file, or a table of a database, as the source of a statement; its columns and their types
 * are told by `DESCRIBE`. `named` are the columns that the plan names otherwise.
 *
 * @example typedSource("`tickets`", [{ name: "created_at", type: "DateTime" }], {}).columns.size // 1
 */
export function typedSource(
  from: string,
  described: readonly { name: string; type: string }[],
  named: TicketPlan["columns"],
): TicketSource {
  const byName = new Map(described.map((column) => [column.name, column]));
  const columns = readColumns.flatMap((column) => {
    const found = byName.get(named[column] ?? column);
    return found ? [[column, found] as const] : [];
  });
  return { from, columns: new Map(columns) };
}
