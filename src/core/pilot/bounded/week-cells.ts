import { CountedCell } from "../cells/counted-cell.ts";
import type { CountedParts } from "../cells/counted-parts.ts";

/** The cells of one channel, and the one used last: exports come in order of time. */
class ChannelWeeks {
  lastWeek = Number.NaN;
  last: CountedCell | null = null;
  readonly cells = new Map<number, CountedCell>();
}

/** One cell per channel (by number) and week, made when a ticket first needs it. */
export class WeekCells {
  private readonly channels: ChannelWeeks[] = [];
  private readonly parts: CountedParts;

  constructor(parts: CountedParts) {
    this.parts = parts;
  }

  of(channel: number, week: number): CountedCell {
    const known = this.channels[channel];
    if (known?.lastWeek === week && known.last !== null) return known.last;
    return this.look(channel, week);
  }

  get all(): { channel: number; week: number; cell: CountedCell }[] {
    return this.channels.flatMap(({ cells }, channel) =>
      [...cells].map(([week, cell]) => ({ channel, week, cell })),
    );
  }

  private look(channel: number, week: number): CountedCell {
    while (this.channels.length <= channel) this.channels.push(new ChannelWeeks());
    const weeks = this.channels[channel] as ChannelWeeks;
    const cell = weeks.cells.get(week) ?? new CountedCell(this.parts);
    weeks.cells.set(week, cell);
    weeks.lastWeek = week;
    weeks.last = cell;
    return cell;
  }
}
