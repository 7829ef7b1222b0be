import { cellText, encodingOf } from "../scan/cell-text.ts";
import { type WordColumn, wordColumns } from "./column-fields.ts";
import type { RowReader } from "./row-reader.ts";

/** Rows whose words are written in another encoding than those of the rest, and one such word. */
export interface MixedWords {
  count: number;
  found: string;
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 128);

/**
 * In a file that is neither good UTF-8 nor good Big5 as a whole: is every text of it one or the other,
 * so that files of two encodings were joined? How many rows have words that are not UTF-8?
 *
 * @example mixedWords(rows) // { count: 12, found: "電話" }
 */
export function mixedWords(rows: RowReader): MixedWords | null {
  const { decoder, records, traits } = rows;
  if (decoder === null || records === null) return null;
  const all = [...decoder.words.values()].flatMap((column) => column.words);
  const texts = [...rows.headerBytes, ...all].filter((bytes) => !isAscii(bytes));
  const kinds = texts.map((bytes) => encodingOf([bytes]));
  const sample = texts[kinds.indexOf("cp950")];
  if (kinds.includes("unknown") || !kinds.includes("utf-8") || sample === undefined) return null;
  const isOther = new Map<WordColumn, boolean[]>();
  for (const [column, { words }] of decoder.words) {
    isOther.set(
      column,
      words.map((bytes) => encodingOf([bytes]) === "cp950"),
    );
  }
  const isOtherTrait = traits.all.map((one) =>
    [...isOther].some(([column, other]) => other[one[wordColumns[column]]] === true),
  );
  let count = 0;
  for (let index = 0; index < records.count; index += 1) {
    if (isOtherTrait[records.trait(index)]) count += 1;
  }
  return { count, found: cellText(sample, "cp950").slice(0, 40) };
}
