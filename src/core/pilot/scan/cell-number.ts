/** What a cell holds instead of a number. */
export const noNumber = -1;
export const unreadableNumber = -2;

/**
 * Which number do these bytes hold, times `multiplier` and rounded to a whole? The multiplier turns
 * hours or minutes into seconds before anything is rounded. An empty cell and `-` or `--` are `noNumber`; signs, thousands
 * commas and every other text are `unreadableNumber`: "1,234" must never become 1.
 *
 * @example numberFromBytes(new TextEncoder().encode("42"), 0, 2) // 42
 */
export function numberFromBytes(
  bytes: Uint8Array,
  from: number,
  to: number,
  multiplier = 1,
): number {
  let [start, end] = [from, to];
  while (start < end && bytes[start] === 32) start += 1;
  while (end > start && bytes[end - 1] === 32) end -= 1;
  if (start === end || isDashes(bytes, start, end)) return noNumber;
  let value = 0;
  let scale = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte === 46 && scale === 0 && at > start && at + 1 < end) {
      scale = 1;
      continue;
    }
    if (byte < 48 || byte > 57) return unreadableNumber;
    value = value * 10 + byte - 48;
    scale *= 10;
  }
  const number = Math.round(scale === 0 ? value * multiplier : (value / scale) * multiplier);
  return number <= 2_147_483_647 ? number : unreadableNumber;
}

function isDashes(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 2) return false;
  for (let at = start; at < end; at += 1) if (bytes[at] !== 45) return false;
  return true;
}

/**
 * 1 for true/yes/1, 0 for false/no/0, `noNumber` for an empty cell, else `unreadableNumber`.
 *
 * @example truthFromBytes(new TextEncoder().encode("TRUE"), 0, 4) // 1
 */
export function truthFromBytes(bytes: Uint8Array, from: number, to: number): number {
  const word = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 8)))
    .trim()
    .toLowerCase();
  if (word === "") return noNumber;
  if (word === "true" || word === "1" || word === "yes" || word === "y") return 1;
  if (word === "false" || word === "0" || word === "no" || word === "n") return 0;
  return unreadableNumber;
}
