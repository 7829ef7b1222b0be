import fc from "fast-check";
import { expect, it } from "vitest";
import { FingerprintedRows } from "../../../../src/core/rehearsal/reconcile/fingerprinted-rows.ts";
import { inOrderOfKey, keyOrder } from "../../../../src/core/rehearsal/reconcile/key-order.ts";

const half = fc.oneof(fc.integer(), fc.constantFrom(0, -1, 65_535, 65_536));

it("puts rows in the order of key and content, wherever they stood", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(half, half, fc.nat(2)), { maxLength: 40 }), (list) => {
      const rows = new FingerprintedRows();
      for (const [a, b, content] of list) rows.add({ a, b }, { a: content, b: content });
      const sorted = inOrderOfKey(
        rows,
        Uint32Array.from(list, (_, at) => at),
      );
      expect([...sorted].sort((one, other) => one - other)).toEqual(list.map((_, at) => at));
      for (let at = 1; at < sorted.length; at += 1) {
        const [one = 0, other = 0] = [sorted[at - 1], sorted[at]];
        const order = keyOrder(rows, one, rows, other);
        expect(order).toBeLessThanOrEqual(0);
        if (order === 0) expect(rows.contentA(one)).toBeLessThanOrEqual(rows.contentA(other));
      }
    }),
  );
});
