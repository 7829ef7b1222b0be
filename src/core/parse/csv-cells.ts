import Papa from "papaparse";

/** One row as it was cut: its cells, and where its text begins and ends. */
export type CutRow = { cells: string[]; start: number; end: number; trouble: string | null };

/** The separators in use: comma, semicolon (Excel in some countries), tab. */
const delimiters = [",", ";", "\t"];

/**
 * Which separator does the header use: the one that occurs most, outside quotes; the comma when none
 * does?
 *
 * @example delimiterOf("a;b;c\n1,5;2;3") // ";"
 */
export function delimiterOf(text: string): string {
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? "";
  const bare = header.replace(/"(?:[^"]|"")*"/g, "");
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}

/**
 * The rows of a CSV text (RFC 4180, any line end), the header included. `trouble` is the parser's
 * word for quotes that do not fit. A line without anything on it is no row.
 *
 * @example cutRows("a,b\r\n1,2", ",").map(({ cells }) => cells) // [["a", "b"], ["1", "2"]]
 */
export function cutRows(text: string, delimiter: string): CutRow[] {
  const rows: CutRow[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      const trouble = errors.find((error) => error.type === "Quotes")?.code ?? null;
      const row = { cells: data, start, end: meta.cursor, trouble };
      start = meta.cursor;
      if (data.length > 1 || data[0] !== "" || trouble) rows.push(row);
    },
  });
  return rows;
}

/**
 * Where does each cell of a row stand, as offsets from the beginning of the row's text? Only used to
 * point at a cell; what it holds is the parser's word.
 *
 * @example cellSpans("1,\"x,y\"", ",") // [{ start: 0, end: 1 }, { start: 2, end: 7 }]
 */
export function cellSpans(raw: string, delimiter: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  let isQuoted = false;
  const text = raw.replace(/[\r\n]+$/, "");
  for (let index = 0; index <= text.length; index += 1) {
    if (text[index] === '"') isQuoted = !isQuoted;
    const isEnd = index === text.length || (text[index] === delimiter && !isQuoted);
    if (!isEnd) continue;
    spans.push({ start, end: index });
    start = index + 1;
  }
  return spans;
}
