/**
 * What a terminal or a reader could be fooled by: control characters, marks that turn the direction
 * of text, characters without any width, line separators, tags, and halves of surrogate pairs.
 */
const hidden =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

const named: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escaped(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return named[character] ?? `\\u{${point.toString(16).toUpperCase()}}`;
}

/**
 * How can text from a file be printed without any power over the terminal? Every character that
 * moves, hides, colours or reverses is written as its number; all else stays. Never throws.
 *
 * @example visible("a\u001b[31m") // "a\\u{1B}[31m"
 */
export function visible(text: string): string {
  return text.replace(hidden, escaped);
}
