/**
 * Where does the line begin on which this character stands?
 *
 * @example lineStartOf("a: 1\nb: 2\n", 8) // 5
 */
export function lineStartOf(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/**
 * Where does the line end, before its line end, on which this character stands?
 *
 * @example lineEndAfter("a: 1 # why\nb: 2\n", 4) // 10
 */
export function lineEndAfter(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" ? end - 1 : end;
}

/**
 * How many characters stand before this one on its line?
 *
 * @example columnOf("  a: 1\n", 2) // 2
 */
export function columnOf(text: string, at: number): number {
  return at - lineStartOf(text, at);
}

/**
 * The text with a part replaced; new lines end as the lines of the text do.
 *
 * @example spliced("a: 1\n", 3, 4, "2") // "a: 2\n"
 */
export function spliced(text: string, start: number, end: number, replacement: string): string {
  const isWindows = text.includes("\r\n");
  const written = isWindows ? replacement.replace(/\r?\n/g, "\r\n") : replacement;
  return text.slice(0, start) + written + text.slice(end);
}

/**
 * Where does the next line begin? The end of the text when there is none.
 *
 * @example lineStartAfter("a: 1\nb: 2\n", 2) // 5
 */
export function lineStartAfter(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}
