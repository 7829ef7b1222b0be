/**
 * What a document says under this id; null when it says nothing. An id may spell the name of
 * something that every object inherits (`constructor`), so only what was written counts.
 *
 * @example entryOf({ line: "native" }, "constructor") // null
 */
export function entryOf<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  id: string,
): Value | null {
  return record !== undefined && Object.hasOwn(record, id) ? (record[id] ?? null) : null;
}
