import type { ColumnMap, MappedColumn } from "../../schema/column-map.ts";
import { type TicketColumn, ticketColumns } from "../../schema/ticket-column.ts";
import { canonicalUse } from "./canonical-use.ts";
import type { ColumnRule, ColumnUse, ExportProfile, WordMap } from "./export-profile.ts";
import { headerText } from "./header-text.ts";

/** One mapped column in full, however briefly it was written. */
interface Mapped {
  column: TicketColumn;
  headers: readonly string[];
  settings: MappedColumn;
}

/**
 * What a column map says of every canonical column, in the order of the canonical columns.
 *
 * @example mappedColumns(map)[0] // { column: "ticket_id", headers: ["Case"], settings: … }
 */
export function mappedColumns(map: ColumnMap): Mapped[] {
  return ticketColumns.flatMap((column): Mapped[] => {
    const entry = map.columns[column];
    if (entry === undefined) return [];
    const settings = typeof entry === "string" ? { header: entry } : entry;
    const headers = typeof settings.header === "string" ? [settings.header] : settings.header;
    return [{ column, headers, settings }];
  });
}

function wordsOf(map: ColumnMap, column: TicketColumn): WordMap | undefined {
  const words = map.words?.[column];
  if (words === undefined) return undefined;
  return Object.fromEntries(Object.entries(words).map(([word, to]) => [headerText(word), to]));
}

function useOf({ column, settings }: Mapped, map: ColumnMap): ColumnUse {
  const { unit = "seconds", clock = "unknown" } = settings;
  if (column === "vendor_frt_value") return { kind: "duration", column: "vendor_frt", unit, clock };
  if (column === "vendor_full_resolution_value") {
    return { kind: "duration", column: "vendor_full_resolution", unit, clock };
  }
  const words = wordsOf(map, column);
  const spoken = words === undefined ? {} : { words };
  if (column === "csat_value") {
    return { kind: "rating", scale: Number(map.constants?.csat_scale_max ?? 5), ...spoken };
  }
  const use = canonicalUse(column);
  if (use.kind === "seconds") return { ...use, unit };
  return use.kind === "word" || use.kind === "truth" || use.kind === "number"
    ? { ...use, ...spoken }
    : use;
}

/**
 * The rules of a column map, to stand before those of a known kind or alone.
 *
 * @example mapRules(map)[0]?.headers // ["case"]
 */
export function mapRules(map: ColumnMap): ColumnRule[] {
  const { eventColumn } = map;
  const event: ColumnRule[] =
    eventColumn === undefined
      ? []
      : [{ headers: [headerText(eventColumn)], use: { kind: "message", part: "event" } }];
  const columns = mappedColumns(map).flatMap((mapped): ColumnRule[] => {
    const [first = "", ...rest] = mapped.headers.map(headerText);
    const main: ColumnRule = { headers: [first], use: useOf(mapped, map) };
    const more = rest.map(
      (header): ColumnRule => ({ headers: [header], use: { kind: "ignored", reason: "derived" } }),
    );
    return [main, ...more];
  });
  return [...event, ...columns];
}

/**
 * The kind of export that a column map describes by itself.
 *
 * @example mapProfile(map).id // "column-map"
 */
export function mapProfile(map: ColumnMap): ExportProfile {
  const headersOf = (column: TicketColumn) =>
    mappedColumns(map)
      .filter((mapped) => mapped.column === column)
      .flatMap(({ headers }) => headers.slice(0, 1).map(headerText));
  return {
    id: "column-map",
    name: map.source ?? "column map",
    confidence: "C",
    grain: map.rows === "events" ? "events" : "tickets",
    rules: mapRules(map),
    signs: [headersOf("ticket_id"), headersOf("created_at")],
    cannotTell: [],
  };
}
