import type { ByteWords } from "../scan/byte-words.ts";
import { truthFromBytes, unreadableNumber } from "../scan/cell-number.ts";
import type { KeyFingerprint } from "../scan/key-fingerprint.ts";
import { carriageReturn, lineFeed, quote, specialBytes } from "../scan/special-bytes.ts";
import { WordTree } from "../scan/word-tree.ts";
import { plainInstantLength } from "../time/plain-instant.ts";
import { RememberedDays } from "../time/remembered-days.ts";
import { columnKinds, firstWordPlace, placeCount, type QuickColumns } from "./quick-columns.ts";

const { unread, instant, number, word, truth, requester } = columnKinds;

const [zero, blank] = [48, 32];

/** Longer numbers might not fit 32 bits. */
const mostDigits = 9;

/** What is read of a row besides the plain cells. */
export interface QuickRowParts {
  columns: QuickColumns;
  delimiter: number;
  /** The words of the columns from `status` on, in the order of `places`. */
  tables: readonly ByteWords[];
  requester: KeyFingerprint;
}

/**
 * Reads a row field by field, each decoded while its end is looked for. Knows only the one way in
 * which machines write each kind of cell; at anything else it gives up, and the row is read again by
 * those who know all ways. So it never decides that something is wrong, and never differs from them.
 */
export class QuickRow {
  /** The cells by `places`; -1 where there is nothing, 0 for words. */
  readonly cells = new Int32Array(placeCount).fill(-1);
  hasRequester = false;
  /** Where the id of the row stands. */
  idFrom = 0;
  idTo = 0;
  /** The id itself where it is a number of at most nine digits, else -1. */
  idNumber = -1;
  private readonly kinds: Uint8Array;
  private readonly targets: Uint8Array;
  private readonly delimiter: number;
  private readonly isSpecial: Uint8Array;
  private readonly highest: number;
  private readonly tables: readonly ByteWords[];
  private readonly trees: readonly WordTree[];
  private readonly truths = new WordTree();
  private readonly days = new RememberedDays();
  private readonly requester: KeyFingerprint;

  constructor({ columns, delimiter, tables, requester }: QuickRowParts) {
    this.kinds = columns.kinds;
    this.targets = columns.targets;
    this.delimiter = delimiter;
    this.isSpecial = specialBytes(delimiter);
    this.highest = Math.max(delimiter, quote);
    this.tables = tables;
    this.trees = tables.map(() => new WordTree());
    this.requester = requester;
    this.cells.fill(0, firstWordPlace);
  }

  /**
   * Reads the row that begins at `from`; answers where the next one begins, or -1 when this one is
   * not written in the usual way. A line end must follow somewhere.
   */
  read(bytes: Uint8Array, from: number): number {
    const { kinds, delimiter, highest, isSpecial } = this;
    const count = kinds.length;
    let at = from;
    for (let column = 0; column < count; column += 1) {
      let byte = bytes[at] as number;
      if (byte === quote || kinds[column] !== unread) {
        at = byte === quote ? this.quoted(bytes, at + 1, column) : this.field(bytes, at, column);
        if (at < 0) return -1;
        byte = bytes[at] as number;
      } else {
        while (byte > highest || isSpecial[byte] === 0) {
          at += 1;
          byte = bytes[at] as number;
        }
      }
      at += 1;
      if (byte === delimiter) continue;
      if (column + 1 !== count) return -1;
      if (byte === lineFeed) return at;
      return byte === carriageReturn && bytes[at] === lineFeed ? at + 1 : -1;
    }
    return -1;
  }

  /** Behind the closing quote of a field without doubled ones; -1 when it is not understood. */
  private quoted(bytes: Uint8Array, from: number, column: number): number {
    const isUnread = this.kinds[column] === unread;
    const end = isUnread ? this.quotedEnd(bytes, from) : this.field(bytes, from, column);
    return end >= 0 && bytes[end] === quote ? end + 1 : -1;
  }

  /** Where the field ends; -1 when it is not understood. */
  private field(bytes: Uint8Array, from: number, column: number): number {
    const kind = this.kinds[column] as number;
    const target = this.targets[column] as number;
    if (kind === instant) return this.instant(bytes, from, target);
    if (kind === number) return this.number(bytes, from, target);
    if (kind === word) return this.word(bytes, from, target);
    if (kind === truth) return this.truth(bytes, from, target);
    return kind === requester ? this.person(bytes, from) : this.id(bytes, from);
  }

  private bareEnd(bytes: Uint8Array, from: number): number {
    const { highest, isSpecial } = this;
    let at = from;
    for (;;) {
      const byte = bytes[at] as number;
      if (byte <= highest && isSpecial[byte] === 1) return at;
      at += 1;
    }
  }

  private quotedEnd(bytes: Uint8Array, from: number): number {
    const { delimiter, isSpecial } = this;
    let at = from;
    while (isSpecial[bytes[at] as number] === 0 || bytes[at] === delimiter) at += 1;
    return at;
  }

  private instant(bytes: Uint8Array, from: number, target: number): number {
    if (this.isSpecial[bytes[from] as number] === 1) {
      this.cells[target] = -1;
      return from;
    }
    if (from + plainInstantLength >= bytes.length) return -1;
    const found = this.days.read(bytes, from);
    if (found < 0 || found > 0x7fffffff) return -1;
    this.cells[target] = found;
    return from + plainInstantLength;
  }

  private number(bytes: Uint8Array, from: number, target: number): number {
    let at = from;
    let value = 0;
    for (;;) {
      const digit = (bytes[at] as number) - zero;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
      at += 1;
    }
    if (at - from > mostDigits) return -1;
    this.cells[target] = at === from ? -1 : value;
    return at;
  }

  private word(bytes: Uint8Array, from: number, target: number): number {
    const tree = this.trees[target - firstWordPlace] as WordTree;
    const known = tree.walk(bytes, from, this.isSpecial);
    if (known >= 0) {
      this.cells[target] = known;
      return tree.end;
    }
    // A word never seen is taken up by those who know whether the row can be used.
    const end = this.bareEnd(bytes, from);
    const found = (this.tables[target - firstWordPlace] as ByteWords).find(bytes, from, end);
    if (found < 0) return -1;
    tree.learn(bytes, from, end, found);
    this.cells[target] = found;
    return end;
  }

  /** 0 for an empty cell, else one more than yes (1) or no (0): a tree has no negative numbers. */
  private truth(bytes: Uint8Array, from: number, target: number): number {
    const { truths } = this;
    const known = truths.walk(bytes, from, this.isSpecial);
    if (known >= 0) {
      this.cells[target] = known - 1;
      return truths.end;
    }
    const end = this.bareEnd(bytes, from);
    const found = truthFromBytes(bytes, from, end);
    if (found === unreadableNumber) return -1;
    truths.learn(bytes, from, end, found + 1);
    this.cells[target] = found;
    return end;
  }

  private person(bytes: Uint8Array, from: number): number {
    const end = this.requester.takeField(bytes, from, this.isSpecial);
    this.hasRequester = end > from;
    return bytes[from] === blank || bytes[end - 1] === blank ? -1 : end;
  }

  private id(bytes: Uint8Array, from: number): number {
    const { isSpecial } = this;
    let at = from;
    let value = 0;
    for (;;) {
      const digit = (bytes[at] as number) - zero;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
      at += 1;
    }
    const isNumber = isSpecial[bytes[at] as number] === 1 && at - from <= mostDigits;
    const end = isNumber ? at : this.bareEnd(bytes, at);
    this.idFrom = from;
    this.idTo = end;
    this.idNumber = isNumber ? value : -1;
    return end === from || bytes[from] === blank || bytes[end - 1] === blank ? -1 : end;
  }
}
