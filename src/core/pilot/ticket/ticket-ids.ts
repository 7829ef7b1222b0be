import type { IdsPart } from "../range/file-part.ts";
import { isWord } from "../scan/byte-words.ts";
import { KeyFingerprint } from "../scan/key-fingerprint.ts";

/** Digits at the end of an id that are kept as a number. */
const mostDigits = 9;

/** Different beginnings (`T-`, `CASE`) that are told apart; ids with others are fingerprints. */
const mostPrefixes = 8;

/** So many pages, 67 million numbers in a row, are kept whatever the number of ids. */
const freePages = 2048;

/** One bit per number, in pages of 32,768. */
const pageBits = 15;

const zero = 48;

const noBytes = new Uint8Array(0);

/**
 * Which ids has this file, and does one come twice?
 *
 * An id becomes 64 bits. One that ends in a number is kept exactly: the number, how many digits it
 * has and which of the few beginnings it follows; a bit per number then tells whether it was there
 * before. Other ids become fingerprints (with the uppermost bit set) that are compared at the end.
 */
export class TicketIds {
  low = 0;
  high = 0;
  /** Is the id just taken known to have come before? */
  isRepeated = false;
  /** Has any id come twice, as far as the bits tell? */
  hasRepeated = false;
  /** Are there ids of which the bits tell nothing? */
  hasUnchecked = false;
  private ids = 0;
  private pageCount = 0;
  private readonly prefixes: Uint8Array[] = [];
  /** The number of the empty beginning, once there was one. */
  private noPrefix = -1;
  private readonly pages = new Map<number, Uint32Array>();
  private lastPage: Uint32Array = new Uint32Array(0);
  private lastPageKey = -1;
  private readonly fingerprint = new KeyFingerprint(1);

  /** Takes the id that stands from `from` up to `to`; false when there is only blank space. */
  take(bytes: Uint8Array, from: number, to: number): boolean {
    let [start, end] = [from, to];
    while (start < end && bytes[start] === 32) start += 1;
    while (end > start && bytes[end - 1] === 32) end -= 1;
    if (start === end) return false;
    let first = end;
    let value = 0;
    let unit = 1;
    const limit = Math.max(start, end - mostDigits);
    while (first > limit) {
      const digit = (bytes[first - 1] as number) - zero;
      if (digit < 0 || digit > 9) break;
      value += digit * unit;
      unit *= 10;
      first -= 1;
    }
    const prefix = first === end ? -1 : this.prefixOf(bytes, start, first);
    if (prefix < 0) this.takeFingerprint(bytes, start, end);
    else this.takeNumber(value, prefix * 16 + end - first);
    return true;
  }

  /**
   * The same for an id of nothing but digits (at most nine), read already; false when so many
   * beginnings came before that there is no room for the empty one.
   */
  takeDigits(value: number, digits: number): boolean {
    if (this.noPrefix < 0) this.noPrefix = this.prefixOf(noBytes, 0, 0);
    if (this.noPrefix < 0) return false;
    this.takeNumber(value, this.noPrefix * 16 + digits);
    return true;
  }

  part(): IdsPart {
    const { prefixes, pages, ids, hasRepeated, hasUnchecked } = this;
    return { prefixes, pages, ids, hasRepeated, hasUnchecked };
  }

  /** Do the numbers of beginnings mean the same here and there, so that ids can be compared? */
  isAlike({ prefixes }: IdsPart): boolean {
    const both = Math.min(prefixes.length, this.prefixes.length);
    return prefixes.slice(0, both).every((prefix, number) => {
      return isWord(this.prefixes[number] as Uint8Array, prefix, 0, prefix.length);
    });
  }

  /** Is it certain that no id of the part came before, as far as bits can tell at all? */
  isApartFrom(part: IdsPart): boolean {
    if (this.pageCount + part.pages.size > freePages) return false;
    return ![...part.pages].some(([key, page]) => overlap(this.pages.get(key), page));
  }

  /** Takes all ids of a part that is alike. */
  addPart(part: IdsPart): void {
    this.hasRepeated ||= part.hasRepeated || !this.isApartFrom(part);
    this.hasUnchecked ||= part.hasUnchecked;
    this.ids += part.ids;
    for (const prefix of part.prefixes.slice(this.prefixes.length)) this.prefixes.push(prefix);
    for (const [key, page] of part.pages) {
      const known = this.pages.get(key);
      if (known === undefined) this.pages.set(key, page);
      else for (const [at, word] of page.entries()) known[at] = (known[at] as number) | word;
    }
    this.pageCount = this.pages.size;
  }

  private takeFingerprint(bytes: Uint8Array, start: number, end: number): void {
    this.fingerprint.take(bytes, start, end);
    this.low = this.fingerprint.low;
    this.high = this.fingerprint.high | 0x80000000;
    this.isRepeated = false;
    this.hasUnchecked = true;
  }

  private takeNumber(value: number, kind: number): void {
    this.low = value;
    this.high = kind;
    this.ids += 1;
    const key = kind * 2 ** 16 + (value >>> pageBits);
    const page = key === this.lastPageKey ? this.lastPage : this.pageOf(key);
    if (page === null) {
      this.isRepeated = false;
      this.hasUnchecked = true;
      return;
    }
    const bit = value & (2 ** pageBits - 1);
    const word = page[bit >>> 5] as number;
    const mask = 1 << (bit & 31);
    this.isRepeated = (word & mask) !== 0;
    if (this.isRepeated) this.hasRepeated = true;
    else page[bit >>> 5] = word | mask;
  }

  /** Null when the numbers lie so far apart that their bits would take more room than the ids. */
  private pageOf(key: number): Uint32Array | null {
    let page = this.pages.get(key);
    if (page === undefined) {
      if (this.pageCount > freePages && this.pageCount * 256 > this.ids) return null;
      page = new Uint32Array(2 ** (pageBits - 5));
      this.pages.set(key, page);
      this.pageCount += 1;
    }
    this.lastPage = page;
    this.lastPageKey = key;
    return page;
  }

  private prefixOf(bytes: Uint8Array, start: number, end: number): number {
    const { prefixes } = this;
    for (let number = 0; number < prefixes.length; number += 1) {
      if (isWord(prefixes[number] as Uint8Array, bytes, start, end)) return number;
    }
    if (prefixes.length === mostPrefixes) return -1;
    prefixes.push(bytes.slice(start, end));
    return prefixes.length - 1;
  }
}

function overlap(one: Uint32Array | undefined, other: Uint32Array): boolean {
  return one?.some((word, at) => (word & (other[at] as number)) !== 0) ?? false;
}
