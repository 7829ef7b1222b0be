import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { PeriodCells } from "../period-cells.ts";
import { dayText } from "../time/calendar-day.ts";
import type { DaySpan } from "./day-span.ts";

/** What is known of a file's days, whichever engine read it. */
export interface LookedAtFile {
  plan: { file: string };
  days: { counted: DaySpan | null };
}

/**
 * Which declared windows hold no ticket, although the file has tickets that count? Told with the days
 * that the file covers, since mostly the window has a wrong year or belongs to another file.
 *
 * @example emptyWindows(file, periods)[0]?.params.first // "2026-06-01"
 */
export function emptyWindows(file: LookedAtFile, periods: readonly PeriodCells[]): Diagnostic[] {
  const days = file.days.counted;
  if (days === null) return [];
  const [first, last] = [dayText(days.from), dayText(days.to)];
  return periods.flatMap(({ window, account }) => {
    if (window === null || account.used > 0) return [];
    const place = { file: file.plan.file, line: 1, column: 1 };
    const params = { from: window.from, to: window.to, first, last };
    return [diagnose("window-without-tickets", place, params)];
  });
}
