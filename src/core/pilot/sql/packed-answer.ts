import type { HistogramId, TallyId } from "../cell.ts";
import { HistogramRoom } from "../cells/duration-counter.ts";
import { keyCount } from "../duration-key.ts";
import type { Histogram } from "../histogram.ts";
import type { AnswerStratum } from "./answer-stratum.ts";
import type { CountedIds } from "./counted-sql.ts";

/** A stratum, and on which local days its tickets were solved; 0 for those that were not. */
export interface PackedStratum {
  stratum: AnswerStratum;
  solvedDays: Uint16Array;
}

/** Reads ClickHouse's RowBinary: numbers with the lowest byte first, lists after their length. */
class RowBytes {
  at = 0;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly texts = new TextDecoder();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Seven bits a byte; the highest bit says that more follow. */
  length(): number {
    let [value, factor] = [0, 1];
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  }

  byte(): number {
    const byte = this.view.getUint8(this.at);
    this.at += 1;
    return byte;
  }

  int32(): number {
    this.at += 4;
    return this.view.getInt32(this.at - 4, true);
  }

  /** Whole numbers that JavaScript can hold. */
  int64(): number {
    this.at += 8;
    const low = this.view.getUint32(this.at - 8, true);
    return this.view.getInt32(this.at - 4, true) * 2 ** 32 + low;
  }

  text(): string {
    const length = this.length();
    this.at += length;
    return this.texts.decode(this.bytes.subarray(this.at - length, this.at));
  }

  numbers16(): Uint16Array {
    const numbers = new Uint16Array(this.length());
    for (let index = 0; index < numbers.length; index += 1) {
      numbers[index] = this.view.getUint16(this.at, true);
      this.at += 2;
    }
    return numbers;
  }
}

/** Counts the keys of one histogram at a time. */
class KeyCounter {
  private readonly counts = new Uint32Array(keyCount);
  /** One bit per key that occurred. */
  private readonly flags = new Int32Array((keyCount >> 5) + 1);
  private readonly room = new HistogramRoom();

  histogramOf(keys: Uint16Array): Histogram {
    let entries = 0;
    for (const key of keys) {
      const count = this.counts[key] as number;
      if (count === 0) {
        entries += 1;
        this.flags[key >> 5] = (this.flags[key >> 5] as number) | (1 << (key & 31));
      }
      this.counts[key] = count + 1;
    }
    this.room.begin(entries);
    for (let word = 0; word < this.flags.length; word += 1) this.putWord(word);
    return this.room.finish();
  }

  private putWord(word: number): void {
    let bits = this.flags[word] as number;
    this.flags[word] = 0;
    while (bits !== 0) {
      const key = word * 32 + 31 - Math.clz32(bits & -bits);
      this.room.put(key, this.counts[key] as number);
      this.counts[key] = 0;
      bits &= bits - 1;
    }
  }
}

function tallyTable(bytes: RowBytes, ids: readonly TallyId[]): Map<TallyId, number> {
  const table = new Map<TallyId, number>();
  const count = bytes.length();
  for (let index = 0; index < count; index += 1) {
    const [value, id] = [bytes.int64(), ids[index]];
    if (id !== undefined && value !== 0) table.set(id, value);
  }
  return table;
}

function histogramTable(bytes: RowBytes, ids: readonly HistogramId[], counter: KeyCounter) {
  const table = new Map<HistogramId, Histogram>();
  const count = bytes.length();
  for (let index = 0; index < count; index += 1) {
    const [keys, id] = [bytes.numbers16(), ids[index]];
    if (id !== undefined && keys.length > 0) table.set(id, counter.histogramOf(keys));
  }
  return table;
}

function stratumOf(bytes: RowBytes, ids: CountedIds, counter: KeyCounter): PackedStratum {
  const reason = bytes.text() || "used";
  const [isInside, isBeforeCut] = [bytes.byte() === 1, bytes.byte() === 1];
  const place = isInside ? "inside" : isBeforeCut ? "outside" : "late";
  const [day, channel, topic] = [bytes.int32(), bytes.text(), bytes.text()];
  const [tickets, latestCreatedAt] = [bytes.int32(), bytes.int64()];
  const solvedDays = bytes.numbers16();
  const tallies = tallyTable(bytes, ids.tallies);
  const histograms = histogramTable(bytes, ids.histograms, counter);
  // As in an answer in words: what is not made into a cell has no more than its number.
  const isCell = isInside && (reason === "used" || reason === "control-channel");
  const known = isCell
    ? { latestCreatedAt, tallies, histograms }
    : { latestCreatedAt: 0, tallies: new Map(), histograms: new Map() };
  return { stratum: { reason, day, channel, topic, place, tickets, ...known }, solvedDays };
}

/**
 * The cells that ClickHouse hands over in its format RowBinary: columns as `packedCellsSql` has them,
 * lists in the order of `ids`.
 *
 * @example packedStrata(new Uint8Array(0), ids) // []
 */
export function packedStrata(bytes: Uint8Array, ids: CountedIds): PackedStratum[] {
  const row = new RowBytes(bytes);
  const counter = new KeyCounter();
  const strata: PackedStratum[] = [];
  while (!row.isAtEnd) strata.push(stratumOf(row, ids, counter));
  return strata;
}
