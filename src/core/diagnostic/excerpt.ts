import type { Place } from "./diagnostic.ts";
import { characterWidth, displayWidth } from "./display-width.ts";
import { visible } from "./visible.ts";

/** Widest line that still fits an ordinary terminal, line number and all. */
const widest = 80;

/** Shortened text never shows less than this before the caret: enough to see the key. */
const leastBefore = 20;

type Cut = { text: string; width: number };

/** The end of `text` that fits in `room` columns, an ellipsis in front when something was cut. */
function lastColumns(text: string, room: number): Cut {
  if (displayWidth(text) <= room) return { text, width: displayWidth(text) };
  const kept: string[] = [];
  let width = 1;
  for (const character of [...text].reverse()) {
    if (width + characterWidth(character) > room) break;
    width += characterWidth(character);
    kept.unshift(character);
  }
  return { text: `…${kept.join("")}`, width };
}

/** The beginning of `text` that fits in `room` columns, an ellipsis behind when something was cut. */
function firstColumns(text: string, room: number): Cut {
  if (displayWidth(text) <= room) return { text, width: displayWidth(text) };
  let kept = "";
  let width = 1;
  for (const character of text) {
    if (width + characterWidth(character) > room) break;
    width += characterWidth(character);
    kept += character;
  }
  return { text: `${kept}…`, width };
}

/**
 * Which part of which line is meant? The line with its number, and below it carets under exactly
 * the characters meant, also when Chinese characters (two columns wide) stand before them. Long
 * lines are cut around the caret to 80 columns; hostile characters are written as numbers.
 *
 * @example drawExcerpt("權重: 十", { file: "a.yaml", line: 7, column: 5 })
 * // "7 | 權重: 十\n  |       ^^"
 */
export function drawExcerpt(line: string, place: Place): string {
  const start = Math.min(place.column - 1, line.length);
  const end = Math.min(start + Math.max(place.length ?? 1, 1), Math.max(line.length, start));
  const room = widest - String(place.line).length - 3;
  const meant = visible(line.slice(start, end));
  const meantRoom = Math.min(displayWidth(meant), room - leastBefore);
  const before = lastColumns(visible(line.slice(0, start)), room - meantRoom);
  const after = firstColumns(meant + visible(line.slice(end)), room - before.width);
  const carets = Math.max(1, Math.min(displayWidth(meant), after.width));
  const margin = " ".repeat(String(place.line).length);
  const first = `${place.line} | ${before.text}${after.text}`.trimEnd();
  return `${first}\n${margin} | ${" ".repeat(before.width)}${"^".repeat(carets)}`;
}
