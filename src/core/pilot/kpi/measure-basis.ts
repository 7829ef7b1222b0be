import type { PeriodCells, ReplySource } from "../period-cells.ts";
import { daySeconds } from "../time/calendar-day.ts";
import { mondayOf } from "../time/iso-week.ts";
import { ZoneOffsets } from "../time/zone-offsets.ts";
import { total } from "./kpi-measure.ts";
import type { KpiSettings } from "./kpi-settings.ts";
import { wholeWeeks } from "./week-cells.ts";

/** What the periods at hand have in common, so that a KPI means the same in all of them. */
export interface MeasureBasis {
  settings: KpiSettings;
  followUpSeconds: number;
  /** The same on the service's clock; null without a business calendar. */
  businessFollowUpSeconds: number | null;
  /** Solves that took longer are not asked whether the customer came back. */
  returnFollowUpSeconds: number;
  /** Null when the periods know the reply in different ways. */
  replySource: ReplySource | null;
  /** Seconds of the vendor's business clock in one calendar second; null when unknown. */
  vendorServiceShare: number | null;
  isContactStrict: boolean;
  areTopicsKnown: boolean;
}

/** End of the last moment at which a ticket of the period can have been created. */
function lastCreation(period: PeriodCells, wholeWeeksOnly: boolean): number | null {
  if (period.latestCreatedAt === null || period.window === null) return null;
  if (!wholeWeeksOnly) return period.latestCreatedAt;
  const lastWeek = wholeWeeks(period).whole.at(-1);
  if (lastWeek === undefined) return period.latestCreatedAt;
  const end = new ZoneOffsets(period.zone).instantOf((mondayOf(lastWeek) + 7) * daySeconds);
  return Math.min(period.latestCreatedAt, end - 1);
}

/**
 * For how long was the ticket watched that was watched least, over all periods? Null: no ticket.
 *
 * @example shortestWatch([baseline, pilot]) // 1296000: fifteen days
 */
export function shortestWatch(periods: readonly PeriodCells[]): number | null {
  const watched = periods.map((period) => {
    const created = lastCreation(period, true);
    return created === null || period.cut === null ? null : period.cut.at - created;
  });
  return watched.includes(null) ? null : Math.min(...watched.map((seconds) => seconds ?? 0));
}

/** A vendor's calendar duration and instants are one quantity; the coarser of them holds for both. */
function commonSource(periods: readonly PeriodCells[]): ReplySource | null {
  const [first, ...others] = [...new Set(periods.map(({ replySource }) => replySource))];
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const isCalendar = [first, ...others].every(
    (source) => source === "instants" || source === "vendor-calendar",
  );
  return isCalendar ? "vendor-calendar" : null;
}

/** The share of time in service on the vendor's clock, from tickets that state both clocks. */
function vendorShare(periods: readonly PeriodCells[], settings: KpiSettings): number | null {
  const sums = total(
    periods.flatMap(({ cells }) => cells),
    ({ tallies }) => ({
      sum: tallies["vendor-clock-business-seconds"],
      count: tallies["vendor-clock-calendar-seconds"],
    }),
  );
  if (sums.count > 0 && sums.sum > 0) return Math.min(1, sums.sum / sums.count);
  return settings.businessClock?.weeklyShare ?? null;
}

function businessWatch(periods: readonly PeriodCells[], settings: KpiSettings): number | null {
  const clock = settings.businessClock;
  if (clock === null) return null;
  const watched = periods.map((period) => {
    const created = lastCreation(period, true);
    if (created === null || period.cut === null) return Infinity;
    return clock.elapsed(period.cut.at) - clock.elapsed(created);
  });
  return Math.min(...watched);
}

function contactsAreStrict(periods: readonly PeriodCells[]): boolean {
  return periods.every(({ contactsAreKnown, cells }) => {
    const { sum, count } = total(cells, ({ tallies }) => ({
      sum: tallies["contact-known"],
      count: tallies["human-due"],
    }));
    return contactsAreKnown && count > 0 && sum / count >= 0.8;
  });
}

/**
 * On what common ground can these periods be measured?
 *
 * With `isEqual` every ticket gets the same follow-up: the declared one, or what the ticket watched
 * least had, if that is shorter. Without it (one period on its own) the declared follow-up holds and
 * tickets watched for less are censored.
 *
 * @example measureBasis([baseline, pilot], settings, true).followUpSeconds // 1209600
 */
export function measureBasis(
  periods: readonly PeriodCells[],
  settings: KpiSettings,
  isEqual: boolean,
): MeasureBasis {
  // Without any ticket in one of them there is nothing to be equal to; the other speaks for itself.
  const shortest = isEqual ? (shortestWatch(periods) ?? Infinity) : Infinity;
  const followUpSeconds = Math.max(0, Math.min(settings.followUpSeconds, shortest));
  const share = settings.businessClock?.weeklyShare ?? null;
  const watched = isEqual ? (businessWatch(periods, settings) ?? 0) : Infinity;
  const untilReturn = Math.max(0, shortest - settings.returnWindowSeconds);
  return {
    settings,
    followUpSeconds,
    businessFollowUpSeconds:
      share === null ? null : Math.round(Math.min(followUpSeconds * share, watched)),
    returnFollowUpSeconds: isEqual ? Math.min(followUpSeconds, untilReturn) : Infinity,
    replySource: commonSource(periods),
    vendorServiceShare: vendorShare(periods, settings),
    isContactStrict: contactsAreStrict(periods),
    areTopicsKnown: periods.every(({ topicsAreKnown }) => topicsAreKnown),
  };
}
