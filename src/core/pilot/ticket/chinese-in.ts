import { ChineseEvidence } from "../../parse/chinese-evidence.ts";
import { encodingOf } from "../scan/cell-text.ts";
import type { RowReader } from "./row-reader.ts";

/**
 * Every distinct text of a file that is used: headers, and the words of channels, topics and the like.
 *
 * @example textsOf(rows).length // 34
 */
export function textsOf({ decoder, headerBytes }: RowReader): Uint8Array[] {
  return [...headerBytes, ...[...(decoder?.words.values() ?? [])].flatMap(({ words }) => words)];
}

/**
 * How would the texts of a file that are good Big5, and no UTF-8, read in the two encodings of Chinese?
 *
 * @example chineseIn(rows).isInDoubt // false for a file that Excel wrote in Taiwan
 */
export function chineseIn(rows: RowReader): ChineseEvidence {
  const evidence = new ChineseEvidence();
  for (const bytes of textsOf(rows)) {
    if (encodingOf([bytes]) === "cp950") evidence.note(bytes);
  }
  return evidence;
}
