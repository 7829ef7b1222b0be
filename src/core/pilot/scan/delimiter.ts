import { RowScanner } from "./row-scanner.ts";

/** What may stand between the fields of an export. */
export const delimiters = { comma: 44, semicolon: 59, tab: 9 } as const;

export type DelimiterName = keyof typeof delimiters;

const rowsLookedAt = 21;

/** How many fields have the first rows, cut at this delimiter? The last row may be incomplete. */
function fieldCounts(sample: Uint8Array, delimiter: number, isWhole: boolean): number[] {
  const counts: number[] = [];
  const scanner = new RowScanner(delimiter, (row) => counts.push(row.count));
  scanner.push(sample);
  if (isWhole || counts.length === 0) scanner.finish();
  return counts.slice(0, rowsLookedAt);
}

/** Rows that agree on the most frequent field count above one, and that count. */
function agreement(counts: readonly number[]): { rows: number; fields: number } {
  const best = { rows: 0, fields: 1 };
  for (const fields of new Set(counts)) {
    const rows = counts.filter((count) => count === fields).length;
    const isBetter = rows > best.rows || (rows === best.rows && fields > best.fields);
    if (fields > 1 && isBetter) Object.assign(best, { rows, fields });
  }
  return best;
}

/**
 * What stands between the fields: comma, semicolon or tab?
 *
 * The one at which most of the first 21 rows have the same number of fields, and at a tie the one
 * with more fields; comma when no row has two fields. `isWhole` says that the sample is the whole
 * file, so that its last row counts too.
 *
 * @example delimiterOf(new TextEncoder().encode("a;b\n1,5;2\n"), true) // "semicolon"
 */
export function delimiterOf(sample: Uint8Array, isWhole: boolean): DelimiterName {
  let best: DelimiterName = "comma";
  let most = { rows: 0, fields: 1 };
  for (const name of ["comma", "semicolon", "tab"] as const) {
    const found = agreement(fieldCounts(sample, delimiters[name], isWhole));
    const isBetter =
      found.rows > most.rows || (found.rows === most.rows && found.fields > most.fields);
    if (isBetter) [best, most] = [name, found];
  }
  return best;
}
