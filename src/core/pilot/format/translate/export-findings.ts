import type { Code } from "../../../diagnostic/codes.ts";
import type { Params, Place } from "../../../diagnostic/diagnostic.ts";
import type { RowKind } from "./row-sorter.ts";
import type { WorkingColumn } from "./translator-facts.ts";
import { unknownWords } from "./unknown-words.ts";

export type FoundInExport = [Code, Place, Params];

/** The least share of durations that must fit the instants, so that nothing is said about them. */
const leastAgreement = 0.95;

/** Longest list of words that a finding quotes. */
const longestList = 400;

/** Too few comparisons say nothing about a column. */
const leastCompared = 5;

function ofValues({ column, use, account }: WorkingColumn, place: Place): FoundInExport[] {
  const { unreadable, asked, example, exampleLine, negative } = account;
  const { header } = column;
  const found: FoundInExport[] = [];
  const at = { ...place, line: exampleLine || place.line };
  const params = { column: header, found: example };
  if (asked > 0) found.push(["duration-as-clock-time", at, { ...params, count: asked }]);
  if (unreadable > asked) {
    found.push(["unreadable-values", at, { ...params, count: unreadable - asked }]);
  }
  const unknown = use.kind === "word" ? unknownWords(use.column, account.words) : [];
  if (unknown.length > 0) {
    const words = unknown.join(", ").slice(0, longestList);
    found.push(["unknown-ticket-word", place, { column: header, found: words }]);
  }
  if (negative > 0) found.push(["negative-durations", place, { column: header, count: negative }]);
  return found;
}

/** Business time may only be shorter than the calendar's; calendar time must be the same. */
function ofCheck({ check }: WorkingColumn, place: Place): FoundInExport[] {
  if (check === null) return [];
  const { header, clock, compared, agreed, longer, shorter } = check;
  const found: FoundInExport[] = [];
  if (clock === "unknown") found.push(["duration-clock-unknown", place, { column: header }]);
  const wrong = clock === "calendar" ? longer + shorter : longer;
  const isWrong = compared >= leastCompared && wrong > compared * (1 - leastAgreement);
  if (isWrong && clock !== "unknown") {
    const params = { column: header, compared, agreed, longer, shorter, clock };
    found.push(["durations-disagree", place, params]);
  }
  return found;
}

/**
 * What is to be said about the values of an export after all rows were read: what could not be read,
 * what is asked, and where the vendor's durations do not fit its own timestamps.
 *
 * @param place the header of the file
 * @example exportFindings(translator.columns, translator.clockChanges, sorter.seen, place).length // 0
 */
export function exportFindings(
  columns: readonly WorkingColumn[],
  clockChanges: { skipped: number; repeated: number },
  seen: Readonly<Record<RowKind, number>>,
  place: Place,
): FoundInExport[] {
  const found = columns.flatMap((column) => [
    ...ofValues(column, place),
    ...ofCheck(column, place),
  ]);
  const { skipped, repeated } = clockChanges;
  if (skipped + repeated > 0) {
    found.push(["times-at-clock-change", place, { skipped, repeated, count: skipped + repeated }]);
  }
  const again = seen["repeated-header"];
  if (again > 0) found.push(["repeated-header-lines", place, { count: again }]);
  return found;
}
