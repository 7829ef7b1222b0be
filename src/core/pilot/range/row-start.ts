import { RowScanner } from "../scan/row-scanner.ts";
import { lineFeed } from "../scan/special-bytes.ts";
import type { FileHead } from "./file-head.ts";

/** So many line ends are tried: the text of one cell rarely has more. */
const mostTried = 64;

/** From so many rows of the right width on nothing is left to doubt. */
const enoughRows = 3;

/**
 * Where in these bytes from the midst of a file does a row seem to begin? Behind the first line end
 * after which rows have as many fields as the header, without a fault; -1 when there is none. A line
 * end inside quotes may look like one of a row, so this is a guess: whoever reads the bytes before it
 * knows whether it was right.
 *
 * @example rowStart(bytes, { delimiter: 44, fields: 2 }) // 7 in `z",1\n3,x\n`… after the line end
 */
export function rowStart(bytes: Uint8Array, head: FileHead): number {
  let at = bytes.indexOf(lineFeed) + 1;
  for (let tried = 0; at > 0 && tried < mostTried; tried += 1) {
    if (looksLikeRows(bytes.subarray(at), head)) return at;
    at = bytes.indexOf(lineFeed, at) + 1;
  }
  return -1;
}

function looksLikeRows(bytes: Uint8Array, { delimiter, fields }: FileHead): boolean {
  let [good, bad] = [0, 0];
  const scanner = new RowScanner(delimiter, (row) => {
    if (row.count === fields && row.fault === null) good += 1;
    else if (good < enoughRows) bad += 1;
  });
  scanner.push(bytes.subarray(0, longestLook));
  return bad === 0 && good > 0;
}

/** Bytes looked at behind each line end. */
const longestLook = 16 * 1024;
