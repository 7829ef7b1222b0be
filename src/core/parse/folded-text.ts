/** Letters and marks that stand without a space between them: Han, kana, full-width marks. */
const tight =
  "[\\u2E80-\\u2FFF\\u3001-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF]";
const lineJoin = new RegExp(`(?<=${tight}) (?=${tight})`, "gu");

/**
 * What does a text say that YAML has joined from several lines? YAML puts a space where a line was
 * broken; between Chinese characters nobody writes one, so there it goes. Between a Chinese and a
 * Latin word it stays.
 *
 * @example unfolded("客服 系統 SLA") // "客服系統 SLA"
 */
export function unfolded(text: string): string {
  return text.replace(lineJoin, "");
}
