import { daySeconds } from "./calendar-day.ts";
import { isChanging, ZoneTable } from "./zone-table.ts";

/** One table per zone, filled by whoever asks first; the answers never change. */
const tables = new Map<string, ZoneTable>();

function tableOf(zone: string): ZoneTable {
  const known = tables.get(zone) ?? new ZoneTable(zone);
  tables.set(zone, known);
  return known;
}

/**
 * How far is a place's clock ahead of UTC?
 *
 * Asks the machine's own table of zones once per calendar day and remembers the answer, because a
 * question per ticket would cost more than reading the file. Throws RangeError for an unknown zone.
 */
export class ZoneOffsets {
  private readonly table: ZoneTable;
  private readonly offsets: Int32Array;

  constructor(zone: string) {
    this.table = tableOf(zone);
    this.offsets = this.table.offsets;
  }

  /** Seconds to add to UTC at this instant (seconds since 1970). Taipei: always 28800. */
  at(instant: number): number {
    const day = Math.floor(instant / daySeconds);
    const known = this.offsets[day];
    return known !== undefined && known < isChanging ? known : this.table.offsetAt(instant, day);
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
}
