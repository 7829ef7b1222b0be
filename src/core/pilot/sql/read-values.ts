import { type NamedPiece, withMore } from "./named-piece.ts";
import { type Step, stepSql } from "./step-table.ts";

/**
 * A cell as a whole number, as `numberFromBytes` has it: -1 for an empty cell or dashes, -2 for
 * everything that is no plain number or is too large.
 *
 * @example numberSql("replies_text") // an expression that gives -2, -1 or the number
 */
export function numberSql(text: string, multiplier = "1"): string {
  const value = `floor(toFloat64OrZero(${text}) * ${multiplier} + 0.5)`;
  return [
    `toInt32(multiIf(${text} IN ('', '-', '--'), -1,`,
    `NOT match(${text}, '^[0-9]+([.][0-9]+)?$') OR ${value} > 2147483647, -2, ${value}))`,
  ].join(" ");
}

/**
 * A cell as yes (1), no (0), nothing said (-1) or unreadable (-2), as `truthFromBytes` has it.
 *
 * @example truthSql("ai_involved_text")
 */
export function truthSql(text: string): string {
  const word = `lower(trimBoth(substring(${text}, 1, 8)))`;
  return `toInt8(transform(${word}, ['true', '1', 'yes', 'y', 'false', '0', 'no', 'n', ''], [1, 1, 1, 1, 0, 0, 0, 0, -1], -2))`;
}

/**
 * A word as the tables of meanings have it: without capitals, full-width forms and doubled blanks,
 * with dashes for underscores.
 *
 * @example wordSql("status_text")
 */
export function wordSql(text: string): string {
  const plain = `lowerUTF8(normalizeUTF8NFKC(${text}))`;
  return `replaceAll(trimBoth(replaceRegexpAll(${plain}, '\\\\s+', ' ')), '_', '-')`;
}

/** A part of a number such as 20260601 or 083000. */
const part = (of: string, divisor: number) => `toInt64(intDiv(${of}, ${divisor}) % 100)`;
const [hour, minute, second] = [part("c", 10_000), part("c", 100), part("c", 1)];

const lengths = "[31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]";
const monthLength = `if(m = 2 AND (y % 4 != 0 OR (y % 100 = 0 AND y % 400 != 0)), 28, transform(m, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], ${lengths}, 0))`;
const marchYear = "(y - (m < 3))";
const dayNumber = `365 * ${marchYear} + intDiv(${marchYear}, 4) - intDiv(${marchYear}, 100) + intDiv(${marchYear}, 400) + intDiv(153 * ((m + 9) % 12) + 2, 5) + d - 719469`;

const offsetText = "extract(substring(d, 17), '[+-][0-9]{2}:?(?:[0-9]{2})?$')";
const writtenOffset =
  "if(startsWith(z, '-'), -1, 1) * (toInt64OrZero(substring(z, 2, 2)) * 3600 + if(length(z) > 3, toInt64OrZero(substring(z, -2)), 0) * 60)";

/** Minguo years, spreadsheet serials, or something else that is no date. */
const foreignDate = [
  "multiIf(",
  "  startsWith(d, '民') OR match(shape, '^000[-/]') OR (match(shape, '^00[-/]') AND NOT match(shape, '^00[-/].{3}0000')), -3,",
  "  match(shape, '^00000($|[.])'), -4,",
  "  -5)",
].join("\n");

const wholeShape = "'^.{10}[ Tt]00:00(:00)?([.,]0*)? *([Zz]|[+-]00(:?00)?)?$'";

const instant = [
  "toInt64(multiIf(",
  "  d = '' OR d = '?', -1,",
  `  NOT (startsWith(shape, '0000-00-00') OR startsWith(shape, '0000/00/00')), ${foreignDate},`,
  "  y = 0 OR (y IN (1900, 1970) AND m = 1 AND day = 1), -1,",
  "  day < 1 OR day > month_length, -2,",
  "  shape NOT IN ('0000-00-00T00:00:00Z', '0000-00-00 00:00:00')",
  `    AND NOT match(shape, ${wholeShape}), -5,`,
  `  ${hour} > 23 OR ${minute} > 59 OR ${second} > 60, -2,`,
  "  moment < 0, -5,",
  "  moment))",
].join("\n");

/** A date and time as most systems write it, of a day that every month has, or that this month has. */
const plainInstant = [
  "^(199[0-9]|20[0-9]{2})-",
  "((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13578]|1[02])-(29|30|31)|(0[469]|11)-(29|30))",
  "[ T]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z?$",
].join("");
const firstPlainYear = 631_152_000;

/** A plain time in UTC; one on a wall whose clock is still changed gets a closer look. */
function plainMoment(date: string, wall: readonly Step[]): string {
  const current = wall.findLastIndex(({ from }) => from < firstPlainYear);
  const [ahead, change] = wall.slice(Math.max(current, 0));
  const onWall = change === undefined ? `${date}_stamp - ${ahead?.value ?? 0}` : "-9";
  return `if(${date}_stamp < 0 OR endsWith(${date}, 'Z'), ${date}_stamp, ${onWall})`;
}

/** A time that ClickHouse reads by itself; -1 for no time, -9 where it takes a closer look. */
function plainPieces(from: string, dates: readonly DateColumn[], wall: readonly Step[]) {
  const stamp = (date: string) =>
    `multiIf(${date} = '', -1, match(${date}, '${plainInstant}'), toInt64(toDateTimeOrZero(substring(${date}, 1, 19), 'UTC')), -9) AS ${date}_stamp`;
  const moment = (date: string) => `${plainMoment(date, wall)} AS ${date}_moment`;
  const [first, ...others] = dates.map(({ name, isEvent }) => ({ at: `${name}_moment`, isEvent }));
  const isPlain = others.map(({ at, isEvent }) =>
    isEvent ? `(${at} = -1 OR ${at} >= ${first?.at})` : `${at} >= -1`,
  );
  return [
    {
      name: "stamped",
      sql: withMore(
        from,
        dates.map(({ name }) => stamp(name)),
      ),
    },
    {
      name: "placed",
      sql: withMore(
        "stamped",
        dates.map(({ name }) => moment(name)),
      ),
    },
    {
      name: "sorted_out",
      sql: withMore("placed", [`${[`${first?.at} >= 0`, ...isPlain].join(" AND ")} AS is_plain`]),
    },
  ];
}

/** A column of times; an event cannot come before the creation. */
export interface DateColumn {
  name: string;
  isEvent: boolean;
}

/**
 * Instants in seconds since 1970 from columns of text, the first of which is the creation, as
 * `instantFromBytes` has them. Rows whose times are all written plainly are done at once: `is_plain`,
 * with each column's time as `…_moment`. The times of all others go, as the list `dates`, through
 * steps that each do one thing to all of them, and end as the list `instants` of the piece `dated`.
 * A time without zone is read on the clock whose steps are given.
 *
 * @example instantPieces("cells", [{ name: "created_at", isEvent: false }], steps).at(-1)?.name // "dated"
 */
export function instantPieces(
  from: string,
  columns: readonly DateColumn[],
  wall: readonly Step[],
): NamedPiece[] {
  const dates = columns.map(({ name }) => name).join(", ");
  return [...plainPieces(from, columns, wall), ...closerPieces("sorted_out", dates, wall)];
}

function closerPieces(from: string, dates: string, wall: readonly Step[]): NamedPiece[] {
  const digits = (text: string) =>
    `toUInt32OrZero(translate(${text}, '0123456789-/:', '0123456789'))`;
  const clock =
    "if(substring(d, 17, 1) = ':', substring(d, 12, 8), concat(substring(d, 12, 5), ':00'))";
  return [
    {
      name: "dates_listed",
      sql: withMore(from, [`if(is_plain, emptyArrayString(), [${dates}]) AS dates`]),
    },
    {
      // Digits become 0, so that the form of a date can be told from its value; the values are
      // numbers such as 20260601 and 083000.
      name: "dates_shaped",
      sql: withMore("dates_listed", [
        "arrayMap(d -> translate(d, '123456789', '000000000'), dates) AS shapes",
        `arrayMap(d -> ${digits("substring(d, 1, 10)")}, dates) AS day_stamps`,
        `arrayMap(d -> ${digits(clock)}, dates) AS clock_stamps`,
        `arrayMap(d -> multiIf(endsWith(d, 'Z') OR endsWith(d, 'z'), 'Z', length(d) <= 16 OR (length(d) = 19 AND substring(d, 17, 1) = ':'), '', ${offsetText}), dates) AS zones`,
      ]),
    },
    {
      name: "dates_split",
      sql: withMore("dates_shaped", [
        "arrayMap(n -> toInt64(intDiv(n, 10000)), day_stamps) AS years",
        `arrayMap(n -> ${part("n", 100)}, day_stamps) AS months`,
        `arrayMap(n -> ${part("n", 1)}, day_stamps) AS days`,
      ]),
    },
    ...placedPieces(wall),
  ];
}

function placedPieces(wall: readonly Step[]): NamedPiece[] {
  return [
    {
      // Days since 1970: years begin in March, so that the leap day comes last (H. Hinnant).
      name: "dates_placed",
      sql: withMore("dates_split", [
        `arrayMap((y, m) -> ${monthLength}, years, months) AS month_lengths`,
        `arrayMap((c, y, m, d) -> (${dayNumber}) * 86400 + ${hour} * 3600 + ${minute} * 60 + ${second}, clock_stamps, years, months, days) AS wall_times`,
      ]),
    },
    {
      name: "dates_in_zone",
      sql: withMore("dates_placed", [
        `arrayMap((t, z) -> t - multiIf(z = 'Z', 0, z = '', ${stepSql("t", wall)}, ${writtenOffset}), wall_times, zones) AS moments`,
      ]),
    },
    {
      name: "dated",
      sql: withMore("dates_in_zone", [
        `arrayMap((d, shape, c, y, m, day, month_length, moment) -> ${instant}, dates, shapes, clock_stamps, years, months, days, month_lengths, moments) AS instants`,
      ]),
    },
  ];
}
