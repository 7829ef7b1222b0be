import type { Fingerprint } from "./fingerprint.ts";

/** Rows of the new file that are equal to no row of the old one: to be matched by their key later. */
export class PendingRows {
  count = 0;
  private fields = new Int32Array(1024);

  /** `row` is the number of the row in its file, from 0. */
  add(key: Fingerprint, content: Fingerprint, row: number): void {
    if ((this.count + 1) * 5 > this.fields.length) {
      const longer = new Int32Array(this.fields.length * 2);
      longer.set(this.fields);
      this.fields = longer;
    }
    this.fields.set([key.a, key.b, content.a, content.b, row], this.count * 5);
    this.count += 1;
  }

  /** In the order of keys and contents, so that the order of rows plays no part. */
  *inOrder(): Generator<{ keyA: number; keyB: number; row: number }> {
    const order = Uint32Array.from({ length: this.count }, (_, index) => index);
    const { fields } = this;
    order.sort((one, other) => {
      for (let field = 0; field < 4; field += 1) {
        const gap = (fields[one * 5 + field] as number) - (fields[other * 5 + field] as number);
        if (gap !== 0) return gap;
      }
      return 0;
    });
    for (const index of order) {
      const at = index * 5;
      yield {
        keyA: fields[at] as number,
        keyB: fields[at + 1] as number,
        row: fields[at + 4] as number,
      };
    }
  }
}
