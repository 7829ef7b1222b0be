import type { Place } from "../diagnostic/diagnostic.ts";

/** The text of one file, with the place of every character in it. */
export type SourceText = { file: string; text: string; lineStarts: readonly number[] };

/**
 * Indexes a text by its lines; `\n`, `\r\n` and a lone `\r` all end a line.
 *
 * @example sourceText("a.yaml", "x\ny").lineStarts // [0, 2]
 */
export function sourceText(file: string, text: string): SourceText {
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(match.index + match[0].length);
  return { file, text, lineStarts };
}

/** Index of the last line that starts at or before the offset. */
function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * What stands on this line (from 1), without its line end? Empty beyond the last line.
 *
 * @example lineText(sourceText("a", "x\ny"), 2) // "y"
 */
export function lineText(source: SourceText, line: number): string {
  const start = source.lineStarts[line - 1];
  if (start === undefined) return "";
  return source.text.slice(start, source.lineStarts[line]).replace(/[\r\n]+$/, "");
}

/**
 * On which line and column does the text from `start` to `end` (offsets) stand? Only the part on
 * the first line counts for `length`; an empty part has the length 1, so that a caret can be drawn.
 *
 * @example placeAt(sourceText("a", "x\nyz"), 3) // { file: "a", line: 2, column: 2, length: 1 }
 */
export function placeAt(source: SourceText, start: number, end: number = start): Place {
  const offset = Math.max(0, Math.min(start, source.text.length));
  const index = lineIndex(source.lineStarts, offset);
  const lineStart = source.lineStarts[index] ?? 0;
  const lineEnd = lineStart + lineText(source, index + 1).length;
  const length = Math.max(1, Math.min(end, lineEnd) - offset);
  return { file: source.file, line: index + 1, column: offset - lineStart + 1, length };
}
