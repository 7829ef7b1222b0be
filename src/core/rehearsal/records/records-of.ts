import { csvRecords } from "./csv-records.ts";
import { jsonRecords } from "./json-records.ts";
import type { RecordFormat, RecordListener, RecordScanner } from "./record-scanner.ts";
import { xmlRecords } from "./xml-records.ts";

/**
 * The reader for an export written as CSV, JSON or XML.
 *
 * @example recordsOf("json", { columns, row }).finish()
 */
export function recordsOf(format: RecordFormat, listener: RecordListener): RecordScanner {
  if (format === "json") return jsonRecords(listener);
  return format === "xml" ? xmlRecords(listener) : csvRecords(listener);
}
