import { daySeconds } from "./calendar-day.ts";

/** The offsets of one UTC day: before and after a change of the clocks, if there is one. */
interface OffsetDay {
  before: number;
  after: number;
  /** Seconds since 1970 from which `after` holds. */
  changesAt: number;
}

/**
 * How far is a place's clock ahead of UTC?
 *
 * Asks the machine's own table of zones twice per calendar day and remembers the answer, because a
 * question per ticket would cost more than reading the file. Throws RangeError for an unknown zone.
 */
export class ZoneOffsets {
  private readonly days = new Map<number, OffsetDay>();
  private readonly format: Intl.DateTimeFormat;
  private lastDay = Number.NaN;
  private last: OffsetDay = { before: 0, after: 0, changesAt: Infinity };

  constructor(zone: string) {
    this.format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      timeZoneName: "longOffset",
      year: "numeric",
    });
  }

  /** Seconds to add to UTC at this instant (seconds since 1970). Taipei: always 28800. */
  at(instant: number): number {
    const found = this.dayOf(Math.floor(instant / daySeconds));
    return instant >= found.changesAt ? found.after : found.before;
  }

  /** The local calendar day (days since 1970) of an instant. */
  localDay(instant: number): number {
    return Math.floor((instant + this.at(instant)) / daySeconds);
  }

  /**
   * The instant at which the clock on the wall showed `local` (seconds since 1970 as if it were
   * UTC). A time that occurs twice is taken as the earlier one; a time that was skipped is taken as
   * if the clock had not yet been changed.
   */
  instantOf(local: number): number {
    const early = this.at(local - daySeconds);
    const first = local - early;
    if (this.at(first) === early) return first;
    const second = local - this.at(first);
    return this.at(second) === this.at(first) ? second : first;
  }

  private dayOf(day: number): OffsetDay {
    if (day === this.lastDay) return this.last;
    let found = this.days.get(day);
    if (found === undefined) {
      found = this.ask(day * daySeconds);
      this.days.set(day, found);
    }
    this.lastDay = day;
    this.last = found;
    return found;
  }

  private ask(start: number): OffsetDay {
    const before = this.offsetNow(start);
    const after = this.offsetNow(start + daySeconds - 1);
    if (before === after) return { before, after, changesAt: Infinity };
    let [low, high] = [start, start + daySeconds - 1];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.offsetNow(middle) === before) low = middle;
      else high = middle;
    }
    return { before, after, changesAt: high };
  }

  private offsetNow(instant: number): number {
    const parts = this.format.formatToParts(instant * 1000);
    const text = parts.find((part) => part.type === "timeZoneName")?.value ?? "GMT";
    const match = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(text);
    if (match === null) return 0;
    const [, sign, hours, minutes, seconds = "0"] = match;
    const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return sign === "-" ? -size : size;
  }
}
