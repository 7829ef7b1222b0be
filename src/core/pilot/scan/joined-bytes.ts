/**
 * The first `length` bytes of one piece and all of another, side by side.
 *
 * @example joinedBytes(Uint8Array.of(1, 2), 1, Uint8Array.of(3)) // Uint8Array [1, 3]
 */
export function joinedBytes(start: Uint8Array, length: number, rest: Uint8Array): Uint8Array {
  const all = new Uint8Array(length + rest.length);
  all.set(start.subarray(0, length));
  all.set(rest, length);
  return all;
}
