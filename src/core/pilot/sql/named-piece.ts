import { indented } from "./sql-text.ts";

/** A piece of the statement that has a name: `name AS (sql)`. */
export interface NamedPiece {
  name: string;
  sql: string;
}

/**
 * Everything of a piece, and more beside it. Pieces build on columns, never on names of the same
 * SELECT, because ClickHouse copies such a name's whole expression to every place of its use.
 *
 * @example withMore("cells", ["1 AS one"]) // "SELECT\n  *,\n  1 AS one\nFROM cells"
 */
export function withMore(from: string, lines: readonly string[]): string {
  return selected(from, ["*", ...lines]);
}

/**
 * Just these columns of a piece.
 *
 * @example selected("cells", ["topic"]) // "SELECT\n  topic\nFROM cells"
 */
export function selected(from: string, lines: readonly string[]): string {
  return `SELECT\n${indented(lines.join(",\n"), 2)}\nFROM ${from}`;
}
