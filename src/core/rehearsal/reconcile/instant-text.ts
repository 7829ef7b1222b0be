const pattern =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** A time as written: seconds since 1970 as if it stood in UTC, and the zone that it names, if any. */
export type WrittenInstant = {
  seconds: number;
  /** Minutes east of UTC; null when no zone is named. */
  zoneMinutes: number | null;
  /** What the writing leaves open: whole days, minutes or seconds. */
  precision: "day" | "minute" | "second";
};

function zoneOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === "-" ? -minutes : minutes;
}

/**
 * Which instant does a text name? ISO 8601 and its usual relatives with blanks or slashes; null for
 * anything else.
 *
 * @example instantOf("2026-03-02 09:10:00+08:00")?.zoneMinutes // 480
 */
export function instantOf(text: string): WrittenInstant | null {
  const found = pattern.exec(text.trim());
  if (found === null) return null;
  const [year, month, day, hour, minute, second] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const milliseconds = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour, minute, second);
  if (!Number.isFinite(milliseconds)) return null;
  const precision = found[4] === undefined ? "day" : found[6] === undefined ? "minute" : "second";
  return { seconds: milliseconds / 1000, zoneMinutes: zoneOf(found[8]), precision };
}

/**
 * The instant in UTC, in seconds; a text without a zone counts as UTC.
 *
 * @example utcSeconds({ seconds: 3600, zoneMinutes: 60, precision: "second" }) // 0
 */
export function utcSeconds({ seconds, zoneMinutes }: WrittenInstant): number {
  return seconds - (zoneMinutes ?? 0) * 60;
}
