import type { BusinessCalendar, CalendarYear } from "../../schema/business-calendar.ts";
import type { Weekday } from "../../schema/weekday.ts";
import { weekdays } from "../../schema/weekday.ts";
import { dayOfText, daySeconds } from "./calendar-day.ts";
import { ZoneOffsets } from "./zone-offsets.ts";

/** Opening hours of one day, in seconds of its local clock, in order and without overlap. */
type Hours = readonly (readonly [opens: number, closes: number])[];

function secondsOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 3600 + Number(clock.slice(3, 5)) * 60;
}

/** Hours that overlap are joined: nobody serves twice at once. */
function joined(hours: [number, number][]): Hours {
  const merged: [number, number][] = [];
  for (const [opens, closes] of hours.sort(([left], [right]) => left - right)) {
    const last = merged.at(-1);
    if (last && opens <= last[1]) last[1] = Math.max(last[1], closes);
    else if (closes > opens) merged.push([opens, closes]);
  }
  return merged;
}

function hoursOfWeek(calendar: BusinessCalendar): Map<Weekday, Hours> {
  const week = new Map<Weekday, Hours>();
  for (const weekday of weekdays) {
    const own = calendar.weeklyHours.filter((hours) => hours.weekday === weekday);
    week.set(
      weekday,
      joined(own.map(({ opens, closes }) => [secondsOf(opens), secondsOf(closes)])),
    );
  }
  return week;
}

function exceptionsOf(year: CalendarYear, week: Map<Weekday, Hours>): [number, Hours][] {
  const off = year.holidays.map(({ on }): [number, Hours] => [dayOfText(on), []]);
  const on = year.makeUpWorkdays.map((extra): [number, Hours] => [
    dayOfText(extra.on),
    week.get(extra.worksLike ?? "monday") ?? [],
  ]);
  return [...off, ...on];
}

/**
 * How much service time has passed? B(t): seconds of service time from 1970 until t, which never
 * falls. A business duration is B(t2) − B(t1).
 *
 * Weekly hours, holidays and make-up workdays come from the calendar; on a day that is both, the
 * make-up workday wins. On a day on which the clocks change, hours follow the clock on the wall.
 */
export class BusinessClock {
  /** What the clock was made from. */
  readonly calendar: BusinessCalendar;
  private readonly offsets: ZoneOffsets;
  private readonly week: Map<Weekday, Hours>;
  private readonly exceptions: Map<number, Hours>;
  private readonly years: Set<number>;
  /** Service seconds from the anchor day to the start of each day already asked for. */
  private readonly totals = new Map<number, number>();
  private readonly anchor: number;
  /** Spans of covered local days, the end outside; asked for every ticket, so worked out once. */
  private readonly spans: readonly { from: number; to: number }[];
  /** The stretches of service of each day already asked for, as instants: from, to, from, to … */
  private readonly opened = new Map<number, readonly number[]>();
  private reached: number;

  constructor(calendar: BusinessCalendar) {
    this.calendar = calendar;
    this.offsets = new ZoneOffsets(calendar.zone);
    this.week = hoursOfWeek(calendar);
    this.exceptions = new Map(calendar.years.flatMap((year) => exceptionsOf(year, this.week)));
    this.years = new Set(calendar.years.map(({ year }) => year));
    this.anchor = dayOfText(`${Math.min(2000, ...this.years)}-01-01`);
    this.spans = this.coveredDays;
    this.reached = this.anchor;
    this.totals.set(this.anchor, 0);
  }

  /** Share of the week in service, 0 to 1. A 40-hour week: 40 / 168 = 0.238. */
  get weeklyShare(): number {
    const seconds = [...this.week.values()].flat().map(([opens, closes]) => closes - opens);
    return seconds.reduce((sum, length) => sum + length, 0) / (7 * daySeconds);
  }

  /** Is every year touched between these instants in the calendar? Otherwise nothing is known. */
  covers(from: number, to: number): boolean {
    const [first, last] = [this.offsets.localDay(from), this.offsets.localDay(to)];
    for (const span of this.spans) if (first >= span.from && last < span.to) return true;
    return false;
  }

  /** B(t): service seconds until the instant (seconds since 1970, not before the calendar). */
  elapsed(instant: number): number {
    const day = this.offsets.localDay(instant);
    return this.totalUntil(day) + this.inside(day, instant);
  }

  /**
   * Every stretch of service in the years of the calendar, as instants, with B(t) at its start. Each
   * span of years begins with an empty one, so that B(t) is known before the first opening.
   */
  get stretches(): { opens: number; closes: number; before: number }[] {
    return this.coveredDays.flatMap(({ from, to }) => {
      const days = Array.from({ length: to - from }, (_, index) => from + index);
      const served = days.flatMap((day) =>
        this.hoursOf(day).map((hours) => this.stretchOf(day, hours)),
      );
      return [this.stretchOf(from, [0, 0]), ...served];
    });
  }

  private stretchOf(day: number, [opensAt, closesAt]: readonly [number, number]) {
    const opens = this.offsets.instantOf(day * daySeconds + opensAt);
    const closes = this.offsets.instantOf(day * daySeconds + closesAt);
    return { opens, closes: Math.max(opens, closes), before: this.elapsed(opens) };
  }

  /** The spans of whole years that the calendar covers, as instants; the end is outside. */
  get coveredSpans(): { from: number; to: number }[] {
    return this.coveredDays.map(({ from, to }) => ({
      from: this.offsets.instantOf(from * daySeconds),
      to: this.offsets.instantOf(to * daySeconds),
    }));
  }

  /** Years that follow each other make one span. */
  private get coveredDays(): { from: number; to: number }[] {
    const spans: { from: number; to: number }[] = [];
    for (const year of [...this.years].sort((left, right) => left - right)) {
      const [from, to] = [dayOfText(`${year}-01-01`), dayOfText(`${year + 1}-01-01`)];
      const last = spans.at(-1);
      if (last?.to === from) last.to = to;
      else spans.push({ from, to });
    }
    return spans;
  }

  private hoursOf(day: number): Hours {
    const weekday = weekdays[(((day + 3) % 7) + 7) % 7] as Weekday;
    return this.exceptions.get(day) ?? this.week.get(weekday) ?? [];
  }

  /** Service seconds of the local day before the instant. */
  private inside(day: number, instant: number): number {
    const opened = this.opened.get(day) ?? this.openedOn(day);
    let seconds = 0;
    for (let at = 0; at < opened.length; at += 2) {
      const [from, to] = [opened[at] as number, opened[at + 1] as number];
      seconds += Math.max(0, Math.min(instant, to) - from);
    }
    return seconds;
  }

  private openedOn(day: number): readonly number[] {
    const opened = this.hoursOf(day).flatMap((hours) =>
      hours.map((clock) => this.offsets.instantOf(day * daySeconds + clock)),
    );
    this.opened.set(day, opened);
    return opened;
  }

  private totalUntil(day: number): number {
    for (; this.reached < day; this.reached += 1) {
      const before = this.totals.get(this.reached) ?? 0;
      const midnight = this.offsets.instantOf((this.reached + 1) * daySeconds);
      this.totals.set(this.reached + 1, before + this.inside(this.reached, midnight));
    }
    return this.totals.get(Math.max(day, this.anchor)) ?? 0;
  }
}
