/** Rows of one file and a 64-bit key of each, with a few more numbers to look at per row. */
export interface KeyedRows {
  count: number;
  /** Numbers beside the two halves of the key. */
  width: number;
  isWanted(row: number): boolean;
  keyLow(row: number): number;
  keyHigh(row: number): number;
  /** Writes the numbers of a row. */
  write(row: number, into: Int32Array, at: number): void;
}

/** The rows of one key: `places` (of which `count` are valid) say where their numbers begin. */
export interface KeyGroup {
  numbers: Int32Array;
  places: Int32Array;
  count: number;
}

/** So many parts: each is small enough to be joined inside the processor's cache. */
const partBits = 9;

/** So many rows are copied at once, 24 bytes each; more are joined in several rounds, four at most. */
const rowsAtOnce = 2_500_000;
const mostRounds = 4;

/**
 * Shows every group of two or more rows that have the same key.
 *
 * Rows are first dealt into parts by their key, so that looking for partners touches little memory
 * at a time: on millions of rows waiting for memory is what takes the time.
 *
 * @example eachKeyGroup(rows, ({ count }) => console.log(count)); // 2, when two rows share a key
 */
export function eachKeyGroup(rows: KeyedRows, visit: (group: KeyGroup) => void): void {
  const rounds = Math.max(1, Math.min(mostRounds, Math.ceil(rows.count / rowsAtOnce)));
  for (let round = 0; round < rounds; round += 1) joinRound(rows, round, rounds, visit);
}

/** High bits choose the round and the part, low bits the slot inside a part. */
function roundOf(keyHigh: number, rounds: number): number {
  return ((keyHigh >>> 20) * rounds) >>> 12;
}

function joinRound(
  rows: KeyedRows,
  round: number,
  rounds: number,
  visit: (group: KeyGroup) => void,
): void {
  const isOfRound = (row: number) =>
    rows.isWanted(row) && (rounds === 1 || roundOf(rows.keyHigh(row), rounds) === round);
  const ends = new Int32Array(2 ** partBits + 1);
  for (let row = 0; row < rows.count; row += 1) {
    if (isOfRound(row)) bump(ends, partOf(rows.keyHigh(row)) + 1);
  }
  for (let part = 0; part < 2 ** partBits; part += 1) {
    ends[part + 1] = (ends[part + 1] as number) + (ends[part] as number);
  }
  const stride = rows.width + 2;
  const numbers = new Int32Array((ends[2 ** partBits] as number) * stride);
  const next = ends.slice();
  for (let row = 0; row < rows.count; row += 1) {
    if (!isOfRound(row)) continue;
    const high = rows.keyHigh(row);
    const at = bump(next, partOf(high)) * stride;
    numbers[at] = rows.keyLow(row);
    numbers[at + 1] = high;
    rows.write(row, numbers, at + 2);
  }
  const join = new PartJoin(numbers, stride, visit);
  for (let part = 0; part < 2 ** partBits; part += 1) {
    join.run(ends[part] as number, ends[part + 1] as number);
  }
}

function partOf(keyHigh: number): number {
  return keyHigh & (2 ** partBits - 1);
}

function bump(table: Int32Array, at: number): number {
  const before = table[at] as number;
  table[at] = before + 1;
  return before;
}

/** Finds the groups inside one part, with a table of keys and a chain of rows per key. */
class PartJoin {
  private slots = new Int32Array(0);
  private chain = new Int32Array(0);
  private readonly group: KeyGroup;
  private readonly numbers: Int32Array;
  private readonly stride: number;
  private readonly visit: (group: KeyGroup) => void;

  constructor(numbers: Int32Array, stride: number, visit: (group: KeyGroup) => void) {
    this.numbers = numbers;
    this.stride = stride;
    this.visit = visit;
    this.group = { numbers, places: new Int32Array(64), count: 0 };
  }

  run(from: number, to: number): void {
    const slots = this.emptySlots(to - from);
    if (this.chain.length < to - from) this.chain = new Int32Array(to - from);
    for (let entry = from; entry < to; entry += 1) this.link(entry, from);
    for (let slot = 0; slot < slots; slot += 1) {
      const last = this.slots[slot] as number;
      if (last >= 0 && (this.chain[last] as number) >= 0) this.show(last, from);
    }
  }

  private link(entry: number, from: number): void {
    const { numbers, stride, slots } = this;
    const [low, high] = [numbers[entry * stride] as number, numbers[entry * stride + 1] as number];
    const mask = this.mask;
    let slot = (low ^ (low >>> 16)) & mask;
    for (;;) {
      const last = slots[slot] as number;
      const at = (last + from) * stride;
      if (last < 0 || (numbers[at] === low && numbers[at + 1] === high)) {
        this.chain[entry - from] = last;
        slots[slot] = entry - from;
        return;
      }
      slot = (slot + 1) & mask;
    }
  }

  private show(last: number, from: number): void {
    const { group, chain, stride } = this;
    group.count = 0;
    for (let entry = last; entry >= 0; entry = chain[entry] as number) {
      if (group.count === group.places.length) group.places = larger(group.places);
      group.places[group.count] = (entry + from) * stride + 2;
      group.count += 1;
    }
    this.visit(group);
  }

  private mask = 0;

  /** A table at most half full; returns its size. */
  private emptySlots(entries: number): number {
    let size = 16;
    while (size < entries * 2) size *= 2;
    if (this.slots.length < size) this.slots = new Int32Array(size);
    this.slots.fill(-1, 0, size);
    this.mask = size - 1;
    return size;
  }
}

function larger(table: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(table.length * 2);
  copy.set(table);
  return copy;
}
