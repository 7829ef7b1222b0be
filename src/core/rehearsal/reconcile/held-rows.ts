import { cellIn, type RecordRow } from "../records/record-row.ts";

const firstBytes = 1 << 16;

function longer<Kind extends Uint8Array | Uint32Array>(array: Kind, made: Kind): Kind {
  made.set(array);
  return made;
}

/** Rows set aside: the bytes of their compared cells, end to end in one piece of memory. */
export class HeldRows {
  /** Number of rows. */
  count = 0;
  bytes: Uint8Array = new Uint8Array(firstBytes);
  private readonly places: Int32Array;
  /** Where each cell ends; it begins where the one before it ends. */
  private ends: Uint32Array = new Uint32Array(firstBytes);
  private cells = 0;

  /** `places`: where the compared cells stand in a row. */
  constructor(places: Int32Array) {
    this.places = places;
  }

  /** Bytes in use. */
  get size(): number {
    return this.startOf(this.cells) + this.cells * 4;
  }

  add(row: RecordRow): void {
    let at = this.startOf(this.cells);
    while (this.cells + this.places.length > this.ends.length) {
      this.ends = longer(this.ends, new Uint32Array(this.ends.length * 2));
    }
    for (const place of this.places) {
      const cell = cellIn(row, place);
      while (at + cell.length > this.bytes.length) {
        this.bytes = longer(this.bytes, new Uint8Array(this.bytes.length * 2));
      }
      this.bytes.set(cell, at);
      at += cell.length;
      this.ends[this.cells] = at;
      this.cells += 1;
    }
    this.count += 1;
  }

  /** Forgets the rows; the memory is used again. */
  clear(): void {
    this.count = 0;
    this.cells = 0;
  }

  /** The bytes of one cell of one row, both counted from 0. */
  cell(row: number, index: number): Uint8Array {
    const cell = row * this.places.length + index;
    return this.bytes.subarray(this.startOf(cell), this.ends[cell]);
  }

  /** Does this cell of a row hold the same as the cell at a place of another row? */
  isSame(row: number, index: number, other: RecordRow, place: number): boolean {
    if (place >= other.count) return this.cell(row, index).length === 0;
    if (other.escaped[place] === 1) return isEqual(this.cell(row, index), other.field(place));
    const cell = row * this.places.length + index;
    const [start, end] = [this.startOf(cell), this.ends[cell] as number];
    const from = other.starts[place] as number;
    if ((other.ends[place] as number) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (this.bytes[at] !== other.bytes[from + at - start]) return false;
    }
    return true;
  }

  private startOf(cell: number): number {
    return cell === 0 ? 0 : (this.ends[cell - 1] as number);
  }
}

function isEqual(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}
