/** The part of a date cell after the day. */
export interface TimeOfDay {
  /** Seconds since midnight; null where the cell holds a day only. */
  seconds: number | null;
  /** What names the zone: `Z`, `+08:00`, `CDT`; empty where nothing does. */
  zoneWord: string;
  /** The time is a fraction of a day, as spreadsheets store it. */
  isFraction: boolean;
}

const half = "[AaPp]\\.?[Mm]\\.?|上午|下午|午前|午後";
const clock = new RegExp(
  `^(${half})?\\s*(\\d{1,2})[:時点](\\d{2})(?:[:分](\\d{2})(?:[.,]\\d+)?)?[分秒]?\\s*(${half})?\\s*(.*)$`,
);
const zoneShape = /^(?:Z|z|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{3,4})$/;

function hourOf(hour: number, halfDay: string): number {
  if (halfDay === "") return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  const isLate = /^[Pp]|下午|午後/.test(halfDay);
  return (hour % 12) + (isLate ? 12 : 0);
}

/**
 * Which time of the day, and which zone, does the rest of a date cell name? Null for text that is no
 * time. Hours of either clock, seconds and fractions of them are optional; 上午 and 下午 are known.
 *
 * @example timeOfDay("下午 09:30")?.seconds // 77400
 */
export function timeOfDay(rest: string): TimeOfDay | null {
  const text = rest.replace(/^[T,\s]+/, "").trim();
  if (text === "") return { seconds: null, zoneWord: "", isFraction: false };
  if (/^0?[.]\d+$/.test(text)) {
    return { seconds: Math.round(Number(text) * 86_400), zoneWord: "", isFraction: true };
  }
  const found = clock.exec(text);
  if (found === null) return null;
  const [, before = "", hours = "", minutes = "", seconds = "0", after = "", zoneWord = ""] = found;
  const hour = hourOf(Number(hours), before || after);
  const isTime = hour <= 23 && Number(minutes) <= 59 && Number(seconds) <= 60;
  if (!isTime || (zoneWord !== "" && !zoneShape.test(zoneWord))) return null;
  const total = hour * 3600 + Number(minutes) * 60 + Number(seconds);
  return { seconds: total, zoneWord, isFraction: false };
}
