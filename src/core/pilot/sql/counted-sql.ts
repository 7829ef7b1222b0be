import type { HistogramId, TallyId } from "../cell.ts";
import { emptyCell } from "../cell.ts";
import { indented, textList } from "./sql-text.ts";
import type { CountedDuration } from "./ticket-counts.ts";

const blank = emptyCell("baseline", 0, "", "");
const tallyIds = Object.keys(blank.tallies).filter((id): id is TallyId => id in blank.tallies);
const histogramIds = Object.keys(blank.histograms).filter(
  (id): id is HistogramId => id in blank.histograms,
);

/**
 * Under which key a duration is counted, as `durationKey` has it: 11 significant bits, by division
 * by powers of two only.
 *
 * @example keySql("solved").includes("roundToExp2") // true
 */
export function keySql(seconds: string): string {
  const unit = `intDiv(roundToExp2(toInt64(${seconds})), 1024)`;
  return `if(${seconds} < 2048, ${seconds}, intDiv(${seconds} + intDiv(${unit}, 2), ${unit}) * ${unit})`;
}

/**
 * One line per local day, channel, topic and reason: how many tickets, every tally, and for every
 * histogram the keys of its durations. Only tickets that are counted have the latter two.
 *
 * @example countedSql(tallies, durations).includes("GROUP BY") // true
 */
export function countedSql(
  tallies: Record<TallyId, string>,
  durations: Record<HistogramId, CountedDuration>,
): string {
  const sums = tallyIds.map((id) => `toInt64(sum(${tallies[id]})), -- ${id}`);
  const lists = histogramIds.map((id) => {
    const { when, seconds } = durations[id];
    if (when === "0") return `CAST([], 'Array(UInt32)'), -- ${id}`;
    return `groupArrayIf(toUInt32(${keySql(`(${seconds})`)}), is_cell AND ${when}), -- ${id}`;
  });
  return [
    "SELECT",
    "  reason, is_inside, is_before_cut, day, channel, topic,",
    "  count() AS tickets,",
    "  groupArrayIf(toUInt32(solved_day), reason = '') AS solved_days,",
    "  max(created_at) AS latest_created,",
    `  array(\n${indented(lastWithoutComma(sums), 4)}\n  ) AS tallies,`,
    `  array(\n${indented(lastWithoutComma(lists), 4)}\n  ) AS durations`,
    "FROM (SELECT *, is_inside AND reason IN ('', 'control-channel') AS is_cell FROM judged)",
    "GROUP BY reason, is_inside, is_before_cut, day, channel, topic",
  ].join("\n");
}

function lastWithoutComma(lines: readonly string[]): string {
  const [last = "", ...rest] = [...lines].reverse();
  return [...rest.reverse(), last.replace(", --", " --")].join("\n");
}

/** Names and how many of them are tallies. */
const names = [...tallyIds, ...histogramIds];

/**
 * The same with one line per count: a tally has one number, a histogram its keys and how often each
 * occurred. Counts of nothing are left out.
 *
 * @example shownCellsSql().includes("ARRAY JOIN") // true
 */
export function shownCellsSql(): string {
  const ends =
    "arrayFilter((place, key, next) -> key != next, arrayEnumerate(sorted), sorted, arrayPushBack(arrayPopFront(sorted), 4294967295))";
  const others = ["tickets", "latest-created", "solved-days"];
  const empty = (lists: number) => `arrayWithConstant(${lists}, emptyArrayUInt32())`;
  return [
    "SELECT",
    "  part, day, channel, topic, name,",
    "  CAST(arrayCompact(sorted), 'Array(Int64)') AS keys,",
    `  if(empty(sorted), [number], CAST(arrayPopFront(arrayDifference(arrayPushFront(${ends}, 0))), 'Array(Int64)')) AS counts`,
    "FROM (",
    "  SELECT",
    "    concat(if(is_inside, 'inside ', if(is_before_cut, 'outside ', 'late ')), if(reason = '', 'used', toString(reason))) AS part,",
    "    day, toString(channel) AS channel, toString(topic) AS topic, name, number,",
    "    arraySort(seconds) AS sorted",
    "  FROM counted",
    "  ARRAY JOIN",
    `    [${textList([...names, ...others])}] AS name,`,
    `    arrayConcat(tallies, arrayWithConstant(${histogramIds.length}, toInt64(0)), [toInt64(tickets), toInt64(latest_created), toInt64(0)]) AS number,`,
    `    arrayConcat(${empty(tallyIds.length)}, durations, ${empty(2)}, [solved_days]) AS seconds`,
    "  WHERE (number != 0 OR notEmpty(seconds)) AND",
    "    ((is_inside AND reason IN ('', 'control-channel')) OR name IN ('tickets', 'solved-days')))",
  ].join("\n");
}
