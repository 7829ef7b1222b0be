import { quotedName } from "./sql-text.ts";

/** What a column of the source is asked for: decides how it becomes text. */
export type ColumnUse = "instant" | "word" | "text";

/** A column of the source: its name there, and its type where that is known. */
export interface SourceColumn {
  name: string;
  type: string | null;
}

/**
 * A cell as the text that stands in a canonical file, whatever type the database holds it in: an
 * instant as ISO 8601 in UTC (where the type is not known, with the setting
 * `date_time_output_format = 'iso'`), no value as an empty text, no blanks around it. Words repeat, so
 * they become a dictionary at once: what is asked of them is then asked of each word once a block.
 *
 * @example cellTextSql({ name: "topic", type: "String" }, "text") // "trimBoth(`topic`)"
 */
export function cellTextSql(column: SourceColumn | null, use: ColumnUse): string {
  if (column === null) return use === "word" ? "toLowCardinality('')" : "''";
  const name = quotedName(column.name);
  if (column.type === "String" && use === "word") return `trimBoth(toLowCardinality(${name}))`;
  if (column.type === "String") return `trimBoth(${name})`;
  if (column.type === "LowCardinality(String)") return `trimBoth(${name})`;
  if (use !== "instant") {
    const text = `trimBoth(ifNull(toString(${name}), ''))`;
    return use === "word" ? `toLowCardinality(${text})` : text;
  }
  if (column.type !== null && /DateTime/.test(column.type)) {
    return `ifNull(formatDateTime(${name}, '%Y-%m-%dT%H:%i:%SZ', 'UTC'), '')`;
  }
  if (column.type !== null) return `trimBoth(ifNull(toString(${name}), ''))`;
  // toString would give the clock on the wall of the column's zone; JSON gives UTC, with a Z.
  const json = `trim(BOTH '"' FROM toJSONString(${name}))`;
  return `trimBoth(if(${name} IS NULL, '', ${json}))`;
}
