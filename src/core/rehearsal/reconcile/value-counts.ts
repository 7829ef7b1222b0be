import type { CountedValue } from "../../schema/reconcile-output.ts";
import type { RecordRow } from "../records/record-row.ts";
import { type Fingerprint, fingerprint } from "./fingerprint.ts";
import { instantOf, utcSeconds } from "./instant-text.ts";

/** In which column the time of a row stands: the first of these that a file has. */
const timeColumns = ["created_at", "at", "updated_at", "due_at"];
const statusColumns = ["status"];
/** Numbers that are added up: sizes of files, marks, seconds of calls and of deadlines. */
const summedColumns = ["bytes", "value", "seconds", "target_seconds", "reopen_count"];

/** A column with more different words is no list of states. */
const mostStates = 64;
const longestNumber = 15;
const decoder = new TextDecoder();

function digit(byte: number | undefined): number {
  return byte === undefined || byte < 48 || byte > 57 ? Number.NaN : byte - 48;
}

function numberAt(row: RecordRow, start: number, length: number): number {
  let number = 0;
  for (let at = 0; at < length; at += 1) number = number * 10 + digit(row.bytes[start + at]);
  return number;
}

function monthOf(year: number, month: number): number {
  return year * 12 + month - 1;
}

const separators: ReadonlySet<number | undefined> = new Set(
  ["-", "/"].map((one) => one.charCodeAt(0)),
);

/** Ten bytes as 2026-11-24 or 2026/11/24: no seconds of an epoch, and nothing of the next field. */
function isDay(row: RecordRow, start: number, place: number): boolean {
  const separator = row.bytes[start + 4];
  const isWhole = (row.ends[place] ?? 0) - start >= 10;
  return isWhole && separators.has(separator) && row.bytes[start + 7] === separator;
}

/** In the middle of a month no zone changes it, so that the bytes tell it; else the instant is read. */
function monthIn(row: RecordRow, place: number): number | null {
  const start = row.starts[place] ?? 0;
  const year = numberAt(row, start, 4);
  const month = numberAt(row, start + 5, 2);
  const day = numberAt(row, start + 8, 2);
  const isSure =
    isDay(row, start, place) && month >= 1 && month <= 12 && day > 1 && day < 28 && year > 0;
  if (isSure && row.escaped[place] !== 1) return monthOf(year, month);
  const instant = instantOf(decoder.decode(row.field(place)));
  if (instant === null) return null;
  const at = new Date(utcSeconds(instant) * 1000);
  return monthOf(at.getUTCFullYear(), at.getUTCMonth() + 1);
}

function nameOfMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** Rows of one file by month and by state, and sums of its numbers: what two sides can sign. */
export class ValueCounts {
  private readonly months = new Map<number, number>();
  private readonly states = new Map<number, { text: string; rows: number }>();
  private readonly sums = new Map<string, number>();
  private readonly time: number;
  private readonly status: number;
  private readonly summed: readonly (readonly [name: string, place: number])[];
  private readonly mark: Fingerprint = { a: 0, b: 0 };

  constructor(header: readonly string[]) {
    const placeOf = (names: readonly string[]) =>
      header.indexOf(names.find((name) => header.includes(name)) ?? "");
    this.time = placeOf(timeColumns);
    this.status = placeOf(statusColumns);
    this.summed = summedColumns.flatMap((name) => {
      const place = header.indexOf(name);
      return place < 0 ? [] : [[name, place] as const];
    });
    for (const [name] of this.summed) this.sums.set(name, 0);
  }

  readonly read = (row: RecordRow): void => {
    if (this.time >= 0 && this.time < row.count) {
      const month = monthIn(row, this.time);
      if (month !== null) this.months.set(month, (this.months.get(month) ?? 0) + 1);
    }
    if (this.status >= 0 && this.status < row.count) this.countState(row);
    for (const [name, place] of this.summed) if (place < row.count) this.sum(name, row, place);
  };

  /** By kind of count and value; states are left out where there are too many of them. */
  result(): Map<string, number> {
    const months = [...this.months].map(([month, rows]) => [`month ${nameOfMonth(month)}`, rows]);
    const states = [...this.states.values()].map(({ text, rows }) => [`status ${text}`, rows]);
    // Decimals in another order add up to another last digit; that is no difference.
    const steady = (sum: number) => (Number.isInteger(sum) ? sum : Number(sum.toPrecision(12)));
    const sums = [...this.sums].map(([name, sum]) => [`sum ${name}`, steady(sum)]);
    const all = [...months, ...(this.states.size > mostStates ? [] : states), ...sums];
    return new Map(all.map(([name, number]) => [String(name), Number(number)]));
  }

  /** By fingerprint, since decoding every word takes long; some dozens of words never share one. */
  private countState(row: RecordRow): void {
    const bytes = row.field(this.status);
    if (bytes.length === 0 || this.states.size > mostStates) return;
    fingerprint(bytes, 0, bytes.length, 3, 5, this.mark);
    const known = this.states.get(this.mark.a);
    if (known) known.rows += 1;
    else this.states.set(this.mark.a, { text: decoder.decode(bytes), rows: 1 });
  }

  private sum(name: string, row: RecordRow, place: number): void {
    const [start = 0, end = 0] = [row.starts[place], row.ends[place]];
    const length = end - start;
    if (length === 0 || length > longestNumber) return;
    const plain = numberAt(row, start, length);
    const number = Number.isNaN(plain) ? Number(decoder.decode(row.field(place))) : plain;
    if (Number.isFinite(number)) this.sums.set(name, (this.sums.get(name) ?? 0) + number);
  }
}

const order = ["month", "status", "sum"] as const;

/**
 * The counts of both sides beside each other: rows by month (of the instant, in UTC) and by state, and
 * sums of numbers, where both files have the column.
 *
 * @example countedValues(new Map([["status open", 3]]), new Map([["status open", 2]])) // [{ by: "status", value: "open", old: 3, new: 2 }]
 */
export function countedValues(
  old: ReadonlyMap<string, number>,
  next: ReadonlyMap<string, number>,
): CountedValue[] {
  const names = [...new Set([...old.keys(), ...next.keys()])].sort();
  return order.flatMap((by) => {
    const has = (side: ReadonlyMap<string, number>) =>
      [...side.keys()].some((name) => name.startsWith(`${by} `));
    if (!has(old) || !has(next)) return [];
    return names
      .filter((name) => name.startsWith(`${by} `))
      .map((name) => {
        const value = name.slice(by.length + 1);
        return { by, value, old: old.get(name) ?? 0, new: next.get(name) ?? 0 };
      });
  });
}
