import type { AskedCounts } from "../asked-counts.ts";
import type { HistogramId, TallyId } from "../cell.ts";
import { histogramIds, tallyIds } from "../cell.ts";
import { withMore } from "./named-piece.ts";
import { indented, textList } from "./sql-text.ts";
import type { CountedDuration } from "./ticket-counts.ts";

/** What is counted, in the order in which it stands in an answer. */
export interface CountedIds {
  tallies: readonly TallyId[];
  histograms: readonly HistogramId[];
}

/**
 * Only what the KPIs ask for is counted. Where first and last solves are one and the same in every
 * row, they are counted once (`hasFirstSolves` is false).
 *
 * @example countedIds(askedCounts(settings), true).tallies[0] // "used"
 */
export function countedIds(
  { tallies, histograms }: AskedCounts,
  hasFirstSolves: boolean,
): CountedIds {
  return {
    tallies: tallyIds.filter((id) => tallies.has(id)),
    histograms: histogramIds.filter(
      (id) => histograms.has(id) && (hasFirstSolves || !id.startsWith("first-sol")),
    ),
  };
}

/**
 * The number of the key under which a duration is counted, as `keyNumber` has it: 11 significant
 * bits, by powers of two only.
 *
 * @example keySql("solved").includes("roundToExp2") // true
 */
export function keySql(seconds: string): string {
  const unit = `greatest(1, intDiv(roundToExp2(toUInt32(${seconds})), 1024))`;
  const octave = `bitCount(${unit} - 1)`;
  return `toUInt16(bitShiftRight(toUInt32(${seconds}) + intDiv(${unit}, 2), ${octave}) + 1024 * ${octave})`;
}

/**
 * The seconds that stand for the number of a key.
 *
 * @example secondsOfKeySql("key").includes("bitShiftLeft") // true
 */
export function secondsOfKeySql(key: string): string {
  return `if(${key} < 2048, toUInt32(${key}), bitShiftLeft(toUInt32(1024 + bitAnd(${key}, 1023)), greatest(intDiv(${key}, 1024), 1) - 1))`;
}

type Durations = Record<HistogramId, CountedDuration>;

/** Every duration that is counted has one key, however many histograms count it. */
function keysOf({ histograms }: CountedIds, durations: Durations): Map<string, string> {
  const seconds = new Set(
    histograms.map((id) => durations[id]).flatMap((one) => (one.when === "0" ? [] : [one.seconds])),
  );
  return new Map([...seconds].map((one, index) => [one, `key_${index + 1}`]));
}

/**
 * Tickets that are counted, with the keys of their durations.
 *
 * @example keyedSql(ids, durations).includes("AS is_cell") // true
 */
export function keyedSql(ids: CountedIds, durations: Durations): string {
  const keys = [...keysOf(ids, durations)];
  return withMore("judged", [
    "is_inside AND reason IN ('', 'control-channel') AS is_cell",
    ...keys.map(([seconds, name]) => `${keySql(`greatest(${seconds}, 0)`)} AS ${name}`),
  ]);
}

/**
 * One line per local day, channel, topic and reason: how many tickets, every tally, and for every
 * histogram the keys of its durations. Only tickets that are counted have the latter two.
 *
 * @example countedSql(ids, tallies, durations).includes("GROUP BY") // true
 */
export function countedSql(
  ids: CountedIds,
  tallies: Record<TallyId, string>,
  durations: Durations,
): string {
  const keys = keysOf(ids, durations);
  const sums = ids.tallies.map((id) => `toInt64(sum(${tallies[id]})), -- ${id}`);
  const lists = ids.histograms.map((id) => {
    const { when, seconds } = durations[id];
    if (when === "0") return `CAST([], 'Array(UInt16)'), -- ${id}`;
    return `groupArrayIf(${keys.get(seconds)}, is_cell AND ${when}), -- ${id}`;
  });
  return [
    "SELECT",
    "  reason, is_inside, is_before_cut, day, channel, topic,",
    "  count() AS tickets,",
    "  max(created_at) AS latest_created,",
    "  groupArrayIf(toUInt16(solved_day), reason = '') AS solved_days,",
    `  array(\n${indented(lastWithoutComma(sums), 4)}\n  ) AS tallies,`,
    `  array(\n${indented(lastWithoutComma(lists), 4)}\n  ) AS durations`,
    "FROM keyed",
    "GROUP BY reason, is_inside, is_before_cut, day, channel, topic",
  ].join("\n");
}

function lastWithoutComma(lines: readonly string[]): string {
  const [last = "", ...rest] = [...lines].reverse();
  return [...rest.reverse(), last.replace(", --", " --")].join("\n");
}

/**
 * The same as it is handed over within one process: see `packedStrata`.
 *
 * @example packedCellsSql().includes("durations") // true
 */
export function packedCellsSql(): string {
  return [
    "SELECT",
    "  toString(reason), toUInt8(is_inside), toUInt8(is_before_cut), toInt32(day),",
    "  toString(channel), toString(topic), toUInt32(tickets), toInt64(latest_created),",
    "  solved_days, tallies, durations",
    "FROM counted",
  ].join("\n");
}

/**
 * The same with one line per count: a tally has one number, a histogram its keys and how often each
 * occurred. Counts of nothing are left out.
 *
 * @example shownCellsSql(ids).includes("ARRAY JOIN") // true
 */
export function shownCellsSql({ tallies, histograms }: CountedIds): string {
  const ends =
    "arrayFilter((place, key, next) -> key != next, arrayEnumerate(sorted), sorted, arrayPushBack(arrayPopFront(sorted), 65535))";
  const names = textList([...tallies, ...histograms, "tickets", "latest-created", "solved-days"]);
  const empty = (lists: number) => `arrayWithConstant(${lists}, emptyArrayUInt16())`;
  return [
    "SELECT",
    "  part, day, channel, topic, name,",
    `  CAST(if(name = 'solved-days', CAST(arrayCompact(sorted), 'Array(UInt32)'), arrayMap(key -> ${secondsOfKeySql("key")}, arrayCompact(sorted))), 'Array(Int64)') AS keys,`,
    `  if(empty(sorted), [number], CAST(arrayPopFront(arrayDifference(arrayPushFront(${ends}, 0))), 'Array(Int64)')) AS counts`,
    "FROM (",
    "  SELECT",
    "    concat(if(is_inside, 'inside ', if(is_before_cut, 'outside ', 'late ')), if(reason = '', 'used', toString(reason))) AS part,",
    "    day, toString(channel) AS channel, toString(topic) AS topic, name, number,",
    "    arraySort(listed) AS sorted",
    "  FROM counted",
    "  ARRAY JOIN",
    `    [${names}] AS name,`,
    `    arrayConcat(tallies, arrayWithConstant(${histograms.length}, toInt64(0)), [toInt64(tickets), toInt64(latest_created), toInt64(0)]) AS number,`,
    `    arrayConcat(${empty(tallies.length)}, durations, ${empty(2)}, [solved_days]) AS listed`,
    "  WHERE (number != 0 OR notEmpty(listed)) AND",
    "    ((is_inside AND reason IN ('', 'control-channel')) OR name IN ('tickets', 'solved-days')))",
  ].join("\n");
}
