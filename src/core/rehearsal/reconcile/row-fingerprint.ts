import type { RecordRow } from "../records/record-row.ts";
import { type Fingerprint, fingerprint } from "./fingerprint.ts";
import { instantOf, utcSeconds } from "./instant-text.ts";

/** Where the compared columns and the key stand in the rows of one file. */
export type ColumnPlaces = {
  /** Names of the compared columns, in one order for both files. */
  names: readonly string[];
  /** Place of each of them in a row. */
  places: Int32Array;
  /** Places of the columns of the key, in the order in which they were named. */
  keys: Int32Array;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const dash = 45;
/** 2026-03-02T01:10Z */
const shortestInstant = 17;

function seedOf(name: string, salt: number): number {
  const into = { a: 0, b: 0 };
  const bytes = encoder.encode(name);
  fingerprint(bytes, 0, bytes.length, salt, ~salt, into);
  return into.a;
}

/** Fingerprints of rows of one file: of the key, and of all compared cells whatever their order. */
export class RowFingerprints {
  readonly key: Fingerprint = { a: 0, b: 0 };
  readonly row: Fingerprint = { a: 0, b: 0 };
  /** The key has no cell that is filled. */
  isKeyEmpty = false;
  private readonly cell: Fingerprint = { a: 0, b: 0 };
  private readonly columns: ColumnPlaces;
  private readonly seedsA: Int32Array;
  private readonly seedsB: Int32Array;

  constructor(columns: ColumnPlaces) {
    this.columns = columns;
    this.seedsA = Int32Array.from(columns.names, (name) => seedOf(name, 17));
    this.seedsB = Int32Array.from(columns.names, (name) => seedOf(name, 91));
  }

  /** Reads one row; the results stand in `key` and `row`. An empty cell counts like an absent one. */
  read(row: RecordRow): void {
    const { places } = this.columns;
    let sumA = 0;
    let sumB = 0;
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] as number;
      if (!this.hash(row, place, this.seedsA[at] as number, this.seedsB[at] as number)) continue;
      sumA = (sumA + this.cell.a) | 0;
      sumB = (sumB + this.cell.b) | 0;
    }
    this.row.a = sumA;
    this.row.b = sumB;
    this.readKey(row);
  }

  private readKey(row: RecordRow): void {
    const { keys } = this.columns;
    this.key.a = 0;
    this.key.b = 0;
    this.isKeyEmpty = true;
    for (let at = 0; at < keys.length; at += 1) {
      const place = keys[at] as number;
      const isFilled =
        this.hashInstant(row, place, at + 1, at + 1013) || this.hash(row, place, at + 1, at + 1013);
      if (isFilled) this.isKeyEmpty = false;
      this.key.a = Math.imul(this.key.a, 31) + (isFilled ? this.cell.a : 0);
      this.key.b = Math.imul(this.key.b, 37) + (isFilled ? this.cell.b : 0);
    }
    this.key.a |= 0;
    this.key.b |= 0;
  }

  /** A time in a key is the same in every zone in which it is written. False for all else. */
  private hashInstant(row: RecordRow, place: number, seedA: number, seedB: number): boolean {
    if (place >= row.count) return false;
    const start = row.starts[place] as number;
    const length = (row.ends[place] as number) - start;
    if (length < shortestInstant || row.bytes[start + 4] !== dash) return false;
    const instant = instantOf(decoder.decode(row.field(place)));
    if (instant === null || instant.zoneMinutes === null) return false;
    const bytes = encoder.encode(`@${utcSeconds(instant)}`);
    fingerprint(bytes, 0, bytes.length, seedA, seedB, this.cell);
    return true;
  }

  /** False when the cell is empty. */
  private hash(row: RecordRow, place: number, seedA: number, seedB: number): boolean {
    if (place >= row.count) return false;
    if (row.escaped[place] === 1) {
      const bytes = row.field(place);
      fingerprint(bytes, 0, bytes.length, seedA, seedB, this.cell);
      return bytes.length > 0;
    }
    const start = row.starts[place] as number;
    const end = row.ends[place] as number;
    if (start >= end) return false;
    fingerprint(row.bytes, start, end, seedA, seedB, this.cell);
    return true;
  }
}
