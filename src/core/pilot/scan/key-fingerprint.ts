/**
 * A 64-bit fingerprint of bytes, in two halves of 32 bits: who or what this is, without keeping it.
 *
 * Two halves that are mixed apart, so that among five million keys two alike are expected once in a
 * million files. Not for secrets: fingerprints are never written anywhere, and someone who wants two
 * keys to be alike can make them so.
 *
 * Source: FNV-1a (G. Fowler, L. Noll, K.-P. Vo) for one half, MurmurHash3's mixing (A. Appleby) for
 * the other.
 */
export class KeyFingerprint {
  low = 0;
  high = 0;
  private readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  /** Takes the fingerprint of the bytes from `from` up to `to` without blanks around; false if none. */
  take(bytes: Uint8Array, from: number, to: number): boolean {
    let [start, end] = [from, to];
    while (start < end && bytes[start] === 32) start += 1;
    while (end > start && bytes[end - 1] === 32) end -= 1;
    if (start === end) return false;
    let low = 0x811c9dc5 ^ this.seed;
    let high = this.seed;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] as number;
      low = Math.imul(low ^ byte, 0x01000193);
      high = Math.imul(high ^ byte, 0x5bd1e995);
      high ^= high >>> 15;
    }
    this.low = mixed(low, 0x85ebca6b);
    this.high = mixed(high, 0xc2b2ae35);
    return true;
  }

  /** The same of the bytes from `from` up to the next special one, which is returned; none is trimmed. */
  takeField(bytes: Uint8Array, from: number, isSpecial: Uint8Array): number {
    let low = 0x811c9dc5 ^ this.seed;
    let high = this.seed;
    let at = from;
    for (;;) {
      const byte = bytes[at] as number;
      if (isSpecial[byte] === 1) break;
      low = Math.imul(low ^ byte, 0x01000193);
      high = Math.imul(high ^ byte, 0x5bd1e995);
      high ^= high >>> 15;
      at += 1;
    }
    this.low = mixed(low, 0x85ebca6b);
    this.high = mixed(high, 0xc2b2ae35);
    return at;
  }
}

function mixed(half: number, factor: number): number {
  const once = Math.imul(half ^ (half >>> 16), factor);
  return once ^ (once >>> 13);
}
