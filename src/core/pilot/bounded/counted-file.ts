import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { backlogDays } from "../cells/backlog.ts";
import { emptyWindows } from "../cells/empty-windows.ts";
import { daysOfPeriod, rowAccount } from "../cells/period-builder.ts";
import type { PeriodCells } from "../period-cells.ts";
import type { Interpreted } from "../summarise-tickets.ts";
import type { RowReader } from "../ticket/row-reader.ts";
import { ticketWords } from "../ticket/ticket-words.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { dayText } from "../time/calendar-day.ts";
import { ZoneOffsets } from "../time/zone-offsets.ts";
import type { LearnedFile } from "./learned-file.ts";
import type { PeriodCounter } from "./period-counter.ts";
import type { WeekCounter } from "./week-counter.ts";

/**
 * The periods of a file whose tickets were counted as they came, and what was not computed.
 *
 * @example countedFile(counter, plan, rows, learned)?.periods[0]?.contactsAreKnown // false
 */
export function countedFile(
  counter: WeekCounter,
  plan: TicketPlan,
  rows: RowReader,
  learned: LearnedFile,
): Interpreted | null {
  const { decoder } = rows;
  if (decoder === null) return null;
  const periods = counter.periods.map((one) => periodOf(one, counter, plan, rows, learned));
  return {
    periods,
    words: ticketWords(decoder, learned.encoding, plan),
    // Told in another sentence: here the first row counts, not the one updated last.
    doubled: 0,
    notes: [...notesOf(plan, rows, counter), ...emptyWindows(fileOf(plan, counter), periods)],
  };
}

function fileOf(plan: TicketPlan, { counted }: WeekCounter) {
  return { plan, days: { counted } };
}

/** Said once per file, so that a missing KPI is not taken for a missing column. */
function notesOf(plan: TicketPlan, { decoder }: RowReader, counter: WeekCounter): Diagnostic[] {
  const place = { file: plan.file, line: 1, column: 1 };
  const ids = decoder?.ids;
  return [
    diagnose("requesters-not-kept", place),
    ...(counter.doubled > 0
      ? [diagnose("first-of-doubled-kept", place, { count: counter.doubled })]
      : []),
    ...(ids?.hasUnchecked ? [diagnose("doubled-ids-unchecked", place)] : []),
  ];
}

function periodOf(
  one: PeriodCounter,
  counter: WeekCounter,
  plan: TicketPlan,
  rows: RowReader,
  { cut, facts }: LearnedFile,
): PeriodCells {
  const { period, window } = one.asked;
  const days = daysOfPeriod(window, counter.counted);
  const zone = new ZoneOffsets(plan.zone);
  const leftOut = new Map(one.leftOut);
  if (counter.doubled > 0) {
    leftOut.set("duplicate", (leftOut.get("duplicate") ?? 0) + counter.doubled);
  }
  return {
    period,
    file: plan.file,
    format: rows.binding?.profile.id ?? "canonical",
    zone: plan.zone,
    zoneIsDeclared: plan.zoneIsDeclared,
    window: days.from > days.to ? null : { from: dayText(days.from), to: dayText(days.to) },
    washInWeeks: period === "pilot" ? plan.washInWeeks : 0,
    cut,
    latestCreatedAt: one.latestCreatedAt,
    runInDays: counter.counted === null ? 0 : Math.max(0, days.from - counter.counted.from),
    account: rowAccount(rows.rows, one.used, leftOut, rows.badRows),
    replySource: facts.replySource,
    contactsAreKnown: facts.hasSessions,
    topicsAreKnown: facts.hasTopics,
    ...one.take(counter.channels),
    controlChannels: [...plan.controlChannels].sort(),
    backlog: backlogDays(counter.moves, cut.at, zone, days.from, days.to),
    bulkRequesters: [],
    reconciliations: rows.decoder?.reconciler.finish() ?? [],
  };
}
