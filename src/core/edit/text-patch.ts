/** What was replaced in a text: from character `at`, `removed` gave way to `added`. */
export type TextPatch = { at: number; removed: string; added: string };

/**
 * What is different between two texts, as the one stretch between what they share at both ends?
 *
 * Small enough to keep a thousand of them as the history of a document.
 *
 * @example textPatch("level: 3\n", "level: 4\n") // { at: 7, removed: "3", added: "4" }
 */
export function textPatch(before: string, after: string): TextPatch {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  let tail = 0;
  while (tail < shorter - at && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    at,
    removed: before.slice(at, before.length - tail),
    added: after.slice(at, after.length - tail),
  };
}

/**
 * The text after the patch.
 *
 * @throws RangeError when the text is not the one from which the patch was made
 * @example patched("level: 3\n", { at: 7, removed: "3", added: "4" }) // "level: 4\n"
 */
export function patched(text: string, { at, removed, added }: TextPatch): string {
  if (!text.startsWith(removed, at)) throw new RangeError(`another text stands at ${at}`);
  return text.slice(0, at) + added + text.slice(at + removed.length);
}

/**
 * The patch that takes this one back.
 *
 * @example inverse({ at: 7, removed: "3", added: "4" }) // { at: 7, removed: "4", added: "3" }
 */
export function inverse({ at, removed, added }: TextPatch): TextPatch {
  return { at, removed: added, added: removed };
}
