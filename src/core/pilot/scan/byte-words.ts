/**
 * Words of one column, each kept once: bytes → a small number. Word 0 is the empty cell.
 *
 * Channels, topics and states repeat millions of times; a ticket then holds a number instead of
 * text, and the text is decoded once, when the encoding of the whole file is known.
 */
export class ByteWords {
  /** The distinct words in order of first occurrence, as bytes. */
  readonly words: Uint8Array[] = [new Uint8Array(0)];
  private slots = new Int32Array(64);

  /** The number of these bytes; a new word gets the next number. Blanks around it do not count. */
  numberOf(bytes: Uint8Array): number {
    return this.numberIn(bytes, 0, bytes.length);
  }

  /** The same for the bytes from `from` up to `to`: nothing is copied unless the word is new. */
  numberIn(bytes: Uint8Array, from: number, to: number): number {
    let [start, end] = [from, to];
    while (start < end && bytes[start] === 32) start += 1;
    while (end > start && bytes[end - 1] === 32) end -= 1;
    if (start === end) return 0;
    const { slots, words } = this;
    const mask = slots.length - 1;
    let slot = hashRange(bytes, start, end) & mask;
    for (;;) {
      const number = slots[slot] as number;
      if (number === 0) return this.add(bytes.slice(start, end), slot);
      if (isWord(words[number] as Uint8Array, bytes, start, end)) return number;
      slot = (slot + 1) & mask;
    }
  }

  /** The number of the bytes from `from` up to `to` if they are known already, else -1. */
  find(bytes: Uint8Array, from: number, to: number): number {
    let [start, end] = [from, to];
    while (start < end && bytes[start] === 32) start += 1;
    while (end > start && bytes[end - 1] === 32) end -= 1;
    if (start === end) return 0;
    const { slots, words } = this;
    const mask = slots.length - 1;
    for (let slot = hashRange(bytes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] as number;
      if (number === 0) return -1;
      if (isWord(words[number] as Uint8Array, bytes, start, end)) return number;
    }
  }

  private add(word: Uint8Array, slot: number): number {
    const number = this.words.length;
    this.words.push(word);
    this.slots[slot] = number;
    if (number * 2 > this.slots.length) this.grow();
    return number;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let number = 1; number < this.words.length; number += 1) {
      const word = this.words[number] as Uint8Array;
      let slot = hashRange(word, 0, word.length) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number;
    }
  }
}

/**
 * Do the bytes from `start` up to `end` spell this word?
 *
 * @example isWord(Uint8Array.of(97), Uint8Array.of(44, 97), 1, 2) // true
 */
export function isWord(word: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word[at] !== bytes[start + at]) return false;
  return true;
}

/**
 * The bytes without blanks at either end.
 *
 * @example trimmed(new TextEncoder().encode(" ab ")).length // 2
 */
export function trimmed(bytes: Uint8Array): Uint8Array {
  let [start, end] = [0, bytes.length];
  while (start < end && bytes[start] === 32) start += 1;
  while (end > start && bytes[end - 1] === 32) end -= 1;
  return start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end);
}

/**
 * A 32-bit fingerprint of bytes. Two seeds give two independent halves of a 64-bit key.
 *
 * Source: MurmurHash3's mixing over single bytes. Not for secrets: keys are never written anywhere.
 *
 * @example hashBytes(new Uint8Array(0), 0) // 0
 */
export function hashBytes(bytes: Uint8Array, seed: number): number {
  let hash = seed;
  for (let at = 0; at < bytes.length; at += 1) {
    hash = Math.imul(hash ^ (bytes[at] as number), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function hashRange(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1)
    hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}
