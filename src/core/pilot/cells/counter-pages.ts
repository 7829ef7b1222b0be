/** Keys per page; behind their counts stands one bit per key that says whether it is above 0. */
export const pageKeys = 256;
export const pageLength = pageKeys + pageKeys / 8;

const firstPages = 8;

/** The pages of all counters of one cell, side by side in one table that grows. */
export class CounterPages {
  bytes: Uint8Array = new Uint8Array(0);
  private used = 0;

  /** Where a new page begins; its counts are 0. */
  add(): number {
    const start = this.used;
    this.used += pageLength;
    if (this.used > this.bytes.length) this.grow();
    return start;
  }

  private grow(): void {
    const { bytes } = this;
    this.bytes = new Uint8Array(Math.max(firstPages * pageLength, bytes.length * 2));
    this.bytes.set(bytes);
  }
}
