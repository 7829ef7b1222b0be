/** Seconds ahead of UTC at an instant (seconds since 1970). */
export type AskedOffset = (instant: number) => number;

/**
 * How far is a place's clock ahead of UTC, by the machine's own table of zones?
 *
 * Takes `Temporal` where the machine has it: it answers at once, whereas the first format of dates
 * takes 18 ms, which is much of a short run. Instants are whole seconds since 1970.
 * Throws RangeError for an unknown zone.
 *
 * @example askedOffset("Asia/Taipei")(0) // 28800
 */
export function askedOffset(zone: string): AskedOffset {
  return typeof Temporal === "undefined" ? offsetByFormat(zone) : offsetByTemporal(zone);
}

function offsetByTemporal(zone: string): AskedOffset {
  const start = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
  return (instant) => {
    const at = Temporal.Instant.fromEpochMilliseconds(instant * 1000);
    return at.toZonedDateTimeISO(start.timeZoneId).offsetNanoseconds / 1e9;
  };
}

/**
 * The same from a written date, for a browser without `Temporal`. Throws RangeError for an unknown zone.
 *
 * @example offsetByFormat("Asia/Taipei")(0) // 28800
 */
export function offsetByFormat(zone: string): AskedOffset {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    timeZoneName: "longOffset",
    year: "numeric",
  });
  return (instant) => {
    const match = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(format.format(instant * 1000));
    if (match === null) return 0;
    const [, sign, hours, minutes, seconds = "0"] = match;
    const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return sign === "-" ? -size : size;
  };
}
