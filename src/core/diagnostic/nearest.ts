/** Spelling without the differences nobody means: capitals, `_`, `-`, blanks, full-width letters. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
}

/**
 * How many typing errors lie between two words? Counts letters left out, added, replaced, and
 * neighbours exchanged (optimal string alignment distance).
 *
 * @example typingErrors("wieght", "weight") // 1
 */
export function typingErrors(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const exchanged = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && exchanged)
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}

/** Words longer than this are not typing errors of a key or an id, and would only cost time. */
const longestWord = 80;

/**
 * Which valid word was probably meant? The candidate with the fewest typing errors, when these are
 * at most a third of its letters; the first of equals; null when none is near.
 *
 * @example nearest("wieght", ["weight", "height", "gate"]) // "weight"
 */
export function nearest(found: string, candidates: Iterable<string>): string | null {
  if (found.length > longestWord) return null;
  const word = plain(found);
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const target = plain(candidate);
    if (Math.abs(target.length - word.length) >= fewest) continue;
    const errors = typingErrors(word, target);
    const allowed = Math.max(1, Math.floor(target.length / 3));
    if (errors < fewest && errors <= allowed && errors < target.length) {
      best = candidate;
      fewest = errors;
    }
  }
  return best;
}
