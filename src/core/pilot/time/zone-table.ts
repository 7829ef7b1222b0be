import { type AskedOffset, askedOffset } from "./asked-offset.ts";
import { daySeconds } from "./calendar-day.ts";

/** The offsets of a UTC day on which the clocks change. */
export interface ChangingDay {
  before: number;
  after: number;
  /** Seconds since 1970 from which `after` holds. */
  changesAt: number;
}

/** What the table says instead of an offset. */
export const notAsked = 0x7fffffff;
export const isChanging = 0x7ffffffe;

/** UTC days from 1970 that have a place in the table: up to the year 2149. */
const tableDays = 2 ** 16;

/**
 * The offsets of one zone by UTC day, asked of the machine once per day and then remembered: a
 * question takes longer than reading a hundred tickets.
 */
export class ZoneTable {
  /** Seconds ahead of UTC by day since 1970, `notAsked`, or `isChanging`. */
  readonly offsets = new Int32Array(tableDays).fill(notAsked);
  private readonly changing = new Map<number, ChangingDay>();
  private readonly starts = new Map<number, number>();
  private readonly offsetNow: AskedOffset;

  /** @throws RangeError for an unknown zone */
  constructor(zone: string) {
    this.offsetNow = askedOffset(zone);
  }

  /** The offset at an instant of which the table says nothing. */
  offsetAt(instant: number, day: number): number {
    const found = this.changing.get(day) ?? this.ask(day);
    return instant >= found.changesAt ? found.after : found.before;
  }

  private ask(day: number): ChangingDay {
    const [before, next] = [this.atStartOf(day), this.atStartOf(day + 1)];
    const isSteady = before === next;
    if (day >= 0 && day < tableDays) this.offsets[day] = isSteady ? before : isChanging;
    const found = isSteady
      ? { before, after: before, changesAt: Infinity }
      : this.changeOf(day, before, next);
    if (!isSteady || this.offsets[day] === undefined) this.changing.set(day, found);
    return found;
  }

  /** The clocks change inside this day, or just as it ends. */
  private changeOf(day: number, before: number, after: number): ChangingDay {
    let [low, high] = [day * daySeconds, (day + 1) * daySeconds];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.offsetNow(middle) === before) low = middle;
      else high = middle;
    }
    return { before, after, changesAt: high };
  }

  private atStartOf(day: number): number {
    const known = this.starts.get(day);
    if (known !== undefined) return known;
    const found = this.offsetNow(day * daySeconds);
    this.starts.set(day, found);
    return found;
  }
}
