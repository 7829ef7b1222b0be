import type { ColumnRole } from "../format/ticket-profile.ts";
import type { DecodedColumns } from "../ticket/decoded-columns.ts";

/** How a column is read. */
export const columnKinds = {
  unread: 0,
  instant: 1,
  number: 2,
  word: 3,
  truth: 4,
  id: 5,
  requester: 6,
} as const;

/** Where the cells of a row stand, by what they hold. */
export const places = {
  created: 0,
  replied: 1,
  firstSolved: 2,
  lastSolved: 3,
  closed: 4,
  updated: 5,
  handoff: 6,
  exported: 7,
  reopens: 8,
  replies: 9,
  sessions: 10,
  handle: 11,
  target: 12,
  nps: 13,
  csat: 14,
  csatScale: 15,
  csatOffered: 16,
  aiInvolved: 17,
  aiResolved: 18,
  slaMet: 19,
  status: 20,
  channel: 21,
  topic: 22,
  initiatedBy: 23,
  exclusion: 24,
  aiKind: 25,
} as const;

export type CellPlace = keyof typeof places;
export const placeCount = 26;
export const firstWordPlace = places.status;

const { instant, number, truth, word } = columnKinds;

/** Columns that are read at once, and how; those of the decoder by its own names. */
const decoded = {
  created: instant,
  replied: instant,
  firstSolved: instant,
  lastSolved: instant,
  closed: instant,
  updated: instant,
  handoff: instant,
  exported: instant,
  reopens: number,
  replies: number,
  sessions: number,
  handle: number,
  target: number,
  aiInvolved: truth,
  aiResolved: truth,
  slaMet: truth,
  status: word,
  channel: word,
  topic: word,
  initiatedBy: word,
  exclusion: word,
  aiKind: word,
} as const satisfies Partial<Record<CellPlace & keyof DecodedColumns, number>>;

const ratings = [
  ["nps_value", "nps", number],
  ["csat_value", "csat", number],
  ["csat_scale_max", "csatScale", number],
  ["csat_offered", "csatOffered", truth],
] as const satisfies [ColumnRole, CellPlace, number][];

/** The columns of a file in their order: how each is read, and where its cell goes. */
export interface QuickColumns {
  kinds: Uint8Array;
  targets: Uint8Array;
}

function isDecoded(name: string): name is keyof typeof decoded {
  return name in decoded;
}

/**
 * How are the columns of this file read, each on the way from one delimiter to the next?
 *
 * `columns` are those that the decoder reads (place -1: none), `placeOf` finds the others.
 *
 * @example quickColumns(16, columns, placeOf).kinds[1] // 1: an instant
 */
export function quickColumns(
  count: number,
  columns: DecodedColumns,
  placeOf: (role: ColumnRole) => number,
): QuickColumns {
  const found = { kinds: new Uint8Array(count), targets: new Uint8Array(count) };
  const set = (place: number, kind: number, target: number) => {
    if (place < 0) return;
    found.kinds[place] = kind;
    found.targets[place] = target;
  };
  for (const [name, column] of Object.entries(columns)) {
    if (isDecoded(name)) set(column.place, decoded[name], places[name]);
  }
  for (const [role, target, kind] of ratings) set(placeOf(role), kind, places[target]);
  set(columns.id.place, columnKinds.id, 0);
  set(columns.requester.place, columnKinds.requester, 0);
  return found;
}
