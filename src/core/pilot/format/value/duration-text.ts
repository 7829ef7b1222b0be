import type { mappedUnits } from "../../../schema/column-map.ts";

/** In which unit a column of durations is written; `clock` is hours:minutes[:seconds]. */
export type DurationUnit = (typeof mappedUnits)[number];

/** What a duration cell holds; `asked` is a time of the day or a fraction where a length was meant. */
export type DurationValue = { kind: "seconds"; seconds: number } | { kind: "unreadable" | "asked" };

const secondsOf: Readonly<Record<string, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
};

const wordSeconds: readonly [RegExp, number][] = [
  [/^(?:d|days?|天|日)$/, 86_400],
  [/^(?:h|hrs?|hours?|小時|時間?|时间?)$/, 3600],
  [/^(?:m|mins?|minutes?|分鐘?|分)$/, 60],
  [/^(?:s|secs?|seconds?|秒鐘?)$/, 1],
];

const plainNumber = /^([+-]?)(\d+(?:\.\d+)?)$/;
const clock = /^([+-]?)(\d+):([0-5]?\d)(?::([0-5]?\d)(?:\.\d+)?)?$/;
const timeOfDay = /^(\d{1,2}):(\d{2})(?::(\d{2}))? ?(AM|PM|上午|下午)$/i;
const piece = /(\d+(?:\.\d+)?)\s*([a-z]+|[^\d\s.,]+)/gi;

function value(seconds: number): DurationValue {
  return Math.abs(seconds) <= 2_147_483_647
    ? { kind: "seconds", seconds: Math.round(seconds) }
    : { kind: "unreadable" };
}

function wordValue(text: string): DurationValue {
  let [total, used] = [0, 0];
  for (const [whole, count = "", word = ""] of text.matchAll(piece)) {
    const unit = wordSeconds.find(([pattern]) => pattern.test(word.toLowerCase()));
    if (unit === undefined) return { kind: "unreadable" };
    total += Number(count) * unit[1];
    used += whole.replace(/\s/g, "").length;
  }
  const written = text.replace(/[\s,]|\band\b/g, "").length;
  return used > 0 && used === written ? value(total) : { kind: "unreadable" };
}

function clockValue(found: RegExpExecArray, unit: DurationUnit): DurationValue {
  const [, sign, first = "", second = "", third] = found;
  const isShort = unit === "minutes-seconds" && third === undefined;
  const size = isShort
    ? Number(first) * 60 + Number(second)
    : Number(first) * 3600 + Number(second) * 60 + Number(third ?? 0);
  return value(sign === "-" ? -size : size);
}

/** A spreadsheet shows 2 min 23 s as 12:02:23 AM: the time of day at which so much has passed. */
function timeOfDayValue(found: RegExpExecArray, unit: DurationUnit): DurationValue {
  if (unit !== "clock-time") return { kind: "asked" };
  const [, hours = "", minutes = "", seconds = "0", half = ""] = found;
  const hour = (Number(hours) % 12) + (/PM|下午/i.test(half) ? 12 : 0);
  return value(hour * 3600 + Number(minutes) * 60 + Number(seconds));
}

function numberValue(found: RegExpExecArray, unit: DurationUnit): DurationValue {
  const [, sign, digits = ""] = found;
  const scale = secondsOf[unit];
  if (scale === undefined) return Number(digits) === 0 ? value(0) : { kind: "asked" };
  return value((sign === "-" ? -1 : 1) * Number(digits) * scale);
}

/**
 * How long is the time that this cell names, in seconds?
 *
 * Reads plain numbers in the unit of the column, clocks with any number of hours (`30:15:00`), signed
 * ones (`-1:30`) and words (`1 day 2 hours`, `1 天 2 小時`). A time of the day where a length was
 * meant, and a bare number in a column of clocks, are asked about and not guessed.
 *
 * @example durationText("1d 2h", "clock") // { kind: "seconds", seconds: 93600 }
 */
export function durationText(text: string, unit: DurationUnit): DurationValue {
  const word = text.normalize("NFKC").trim();
  const clockFound = clock.exec(word);
  if (clockFound) return clockValue(clockFound, unit);
  const timeFound = timeOfDay.exec(word);
  if (timeFound) return timeOfDayValue(timeFound, unit);
  const numberFound = plainNumber.exec(word);
  if (numberFound) return numberValue(numberFound, unit);
  return wordValue(word);
}
