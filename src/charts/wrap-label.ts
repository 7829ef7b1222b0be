import { textWidth } from "./text-width.ts";

/** Pieces between which a line may break: after a space, and around any Chinese character; an
 * opening bracket stays with what it opens. */
const pieces = (text: string): string[] =>
  text.match(
    /[（「『《〈]?[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\s+/gu,
  ) ?? [];

/** A line may not begin with one of these. */
const closing = /^[，。、；：！？）」』》〉,.;:!?)\]]/u;

const hardBreak = (piece: string, maximum: number): string[] => {
  if (textWidth(piece) <= maximum) return [piece];
  const parts = [""];
  for (const character of piece) {
    const last = parts.length - 1;
    if (textWidth(parts[last] + character) > maximum) parts.push(character);
    else parts[last] += character;
  }
  return parts;
};

const shorten = (line: string, maximum: number): string => {
  let kept = [...line.trimEnd()];
  while (kept.length > 0 && textWidth(`${kept.join("")}…`) > maximum) kept = kept.slice(0, -1);
  return `${kept.join("")}…`;
};

const fill = (text: string, maximum: number): string[] => {
  const lines = [""];
  for (const piece of pieces(text).flatMap((one) => hardBreak(one, maximum))) {
    const last = lines.length - 1;
    const joined = lines[last] + piece;
    const fits = textWidth(joined.trimEnd()) <= maximum + (closing.test(piece) ? 1 : 0);
    if (fits) lines[last] = joined;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trimEnd());
};

/** Narrows the lines as long as there are no more of them: no line of one lonely character. */
const balanced = (text: string, maximum: number): string[] => {
  let lines = fill(text, maximum);
  for (let narrower = maximum - 0.5; lines.length > 1 && narrower > maximum / 2; narrower -= 0.5) {
    const next = fill(text, narrower);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
};

/**
 * Breaks a label into lines of at most `maximum` em, at spaces or between Chinese characters; what
 * does not fit into `lineCount` lines ends in "…", since the table beside a chart has it whole.
 *
 * @example wrapLabel("資料匯出與退場", 4, 3) // ["資料匯出", "與退場"]
 */
export const wrapLabel = (label: string, maximum: number, lineCount = 3): string[] => {
  const text = label.replace(/[\p{Cc}\s]+/gu, " ").trim();
  const lines = balanced(text, maximum);
  const kept = lines.slice(0, lineCount);
  if (lines.length > lineCount) {
    kept[lineCount - 1] = shorten(lines[lineCount - 1] ?? "", maximum);
  }
  return kept;
};
