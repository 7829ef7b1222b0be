/** Beyond so many places the tables would no longer fit beside the processor. */
const mostNodes = 4096;

const [unknownWord, firstNodes] = [-1, 64];

/**
 * The words of one column as a tree of bytes, walked while the end of the field is looked for: one
 * step a byte, and at the end stands the word's number. Learns each word when it is first met.
 */
export class WordTree {
  /** Where the word just walked ends. */
  end = 0;
  private next = new Uint16Array(firstNodes * 256);
  private numbers = new Int32Array(firstNodes).fill(unknownWord);
  private nodes = 1;

  /** The number of the word that begins at `from` and ends at the next special byte; -1: not known. */
  walk(bytes: Uint8Array, from: number, isSpecial: Uint8Array): number {
    const { next } = this;
    let at = from;
    let node = 0;
    for (;;) {
      const to = next[(node << 8) | (bytes[at] as number)] as number;
      if (to === 0) break;
      node = to;
      at += 1;
    }
    this.end = at;
    return isSpecial[bytes[at] as number] === 1 ? (this.numbers[node] as number) : unknownWord;
  }

  /** From now on the bytes from `from` up to `to` are the word of this number. */
  learn(bytes: Uint8Array, from: number, to: number, number: number): void {
    if (this.nodes + to - from > mostNodes) return;
    let node = 0;
    for (let at = from; at < to; at += 1) {
      const place = (node << 8) | (bytes[at] as number);
      const known = this.next[place] as number;
      node = known > 0 ? known : this.grow(place);
    }
    this.numbers[node] = number;
  }

  private grow(place: number): number {
    const node = this.nodes;
    this.nodes += 1;
    if (node === this.numbers.length) {
      const [next, numbers] = [this.next, this.numbers];
      this.next = new Uint16Array(next.length * 2);
      this.next.set(next);
      this.numbers = new Int32Array(numbers.length * 2).fill(unknownWord);
      this.numbers.set(numbers);
    }
    this.next[place] = node;
    return node;
  }
}
