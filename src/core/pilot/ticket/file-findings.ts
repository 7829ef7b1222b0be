import type { Code } from "../../diagnostic/codes.ts";
import { type Diagnostic, diagnose, type Params } from "../../diagnostic/diagnostic.ts";
import { encodingOf, type TextEncodingName } from "../scan/cell-text.ts";
import { chineseIn, textsOf } from "./chinese-in.ts";
import { mixedWords } from "./mixed-words.ts";
import type { RowReader } from "./row-reader.ts";
import type { TicketWords } from "./ticket-words.ts";

const longestList = 400;

function list(words: readonly string[]): string {
  const text = words.join(", ");
  return text.length > longestList ? `${text.slice(0, longestList)}…` : text;
}

/** What is to be said about the columns of a file. */
function columnFindings(rows: RowReader): [Code, Params][] {
  const { binding, headers } = rows;
  if (binding === null) return [["unknown-ticket-format", { found: list(headers) }]];
  const found: [Code, Params][] = [];
  for (const column of ["ticket_id", "created_at"] as const) {
    if (!binding.index.has(column)) found.push(["missing-ticket-column", { column }]);
  }
  const { unknown, doubled } = binding;
  if (unknown.length > 0) found.push(["unknown-ticket-column", { found: list(unknown) }]);
  if (doubled.length > 0) found.push(["doubled-ticket-column", { found: list(doubled) }]);
  return found;
}

function encodingFindings(encoding: TextEncodingName, rows: RowReader): [Code, Params][] {
  const { headers } = rows;
  if (encoding === "unknown") {
    const chinese = chineseIn(rows);
    if (encodingOf(textsOf(rows)) === "cp950" && chinese.isInDoubt) {
      return [["chinese-encoding-unclear", chinese.readings]];
    }
    const mixed = mixedWords(rows);
    return mixed === null
      ? [["unreadable-encoding", {}]]
      : [["words-in-two-encodings", { count: mixed.count, found: mixed.found }]];
  }
  if (encoding === "utf-8") return [];
  const name = encoding === "cp950" ? "CP950 (Big5)" : encoding.toUpperCase();
  return [["read-as-other-encoding", { encoding: name, sample: list(headers).slice(0, 80) }]];
}

/**
 * Everything to be said about a ticket file as a whole and about its rows.
 *
 * @example fileFindings("tickets.csv", rows, "utf-8", null, 0)[0]?.code // "ticket-file-empty"
 */
export function fileFindings(
  file: string,
  rows: RowReader,
  encoding: TextEncodingName,
  words: TicketWords | null,
  doubledTickets: number,
): Diagnostic[] {
  const all: [Code, Params][] = [];
  if (rows.headers.every((header) => header.trim() === ""))
    all.push(["ticket-file-empty", { found: "nothing" }]);
  else {
    all.push(...encodingFindings(encoding, rows), ...columnFindings(rows));
    if (rows.rows === 0) all.push(["ticket-file-empty", { found: "header" }]);
  }
  for (const { column, words: unknown } of words?.unknown ?? []) {
    all.push(["unknown-ticket-word", { column, found: list(unknown) }]);
  }
  if (doubledTickets > 0) all.push(["doubled-ticket-id", { count: doubledTickets }]);
  const place = { file, line: rows.prefaceRows + 1, column: 1 };
  return [...all.map(([code, params]) => diagnose(code, place, params)), ...rows.findings.finish()];
}
