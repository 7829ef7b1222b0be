import type { ExclusionReason } from "../../schema/exclusion-reason.ts";
import { exclusionReasons } from "../../schema/exclusion-reason.ts";
import { type Cell, emptyCell } from "../cell.ts";
import { backlogDays } from "../cells/backlog.ts";
import { bulkRequesters } from "../cells/bulk-requesters.ts";
import type { DaySpan } from "../cells/day-span.ts";
import { daysOfPeriod, rowAccount } from "../cells/period-builder.ts";
import type { Cut, PeriodCells, ReplySource } from "../period-cells.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { dayText } from "../time/calendar-day.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";
import type { Answer } from "./answer.ts";
import type { AnswerStratum } from "./answer-stratum.ts";

/** An answer, and by which plan it was asked for. */
export interface AnsweredFile {
  answer: Answer;
  plan: TicketPlan;
  zone: ZoneOffsets;
}

type AskedPeriod = TicketPlan["periods"][number];

const replySources: readonly ReplySource[] = [
  "instants",
  "vendor-calendar",
  "vendor-business",
  "none",
];

function isReason(text: string): text is ExclusionReason {
  return exclusionReasons.some((reason) => reason === text);
}

/** The cells of one period, by key, made when first needed. */
class CellTable {
  private readonly byKey = new Map<string, Cell>();
  private readonly period: PeriodCells["period"];

  constructor(period: PeriodCells["period"]) {
    this.period = period;
  }

  of({ day, channel, topic }: AnswerStratum): Cell {
    const key = JSON.stringify([day, channel, topic]);
    const cell = this.byKey.get(key) ?? emptyCell(this.period, day, channel, topic);
    this.byKey.set(key, cell);
    return cell;
  }

  fill(stratum: AnswerStratum): void {
    const cell = this.of(stratum);
    for (const [id, count] of stratum.tallies) cell.tallies[id] = count;
    for (const [id, histogram] of stratum.histograms) cell.histograms[id] = histogram;
  }

  get sorted(): Cell[] {
    const text = (left: string, right: string) => Number(left > right) - Number(left < right);
    return [...this.byKey.values()].sort(
      (left, right) =>
        left.day - right.day || text(left.channel, right.channel) || text(left.topic, right.topic),
    );
  }
}

/** Cells and account of one period from the strata of the whole file. */
function sorted({ strata, facts }: Answer, { period, window }: AskedPeriod) {
  const [cells, controls] = [new CellTable(period), new CellTable(period)];
  const days = window === null ? null : daysOfPeriod(window, null);
  const leftOut = new Map<ExclusionReason, number>();
  const add = (reason: ExclusionReason, tickets: number) => {
    if (tickets > 0) leftOut.set(reason, (leftOut.get(reason) ?? 0) + tickets);
  };
  let [used, all, latestCreatedAt] = [0, 0, 0];
  for (const stratum of strata) {
    const { reason, day, place, tickets } = stratum;
    all += tickets;
    const isInside = place !== "late" && (days === null || (day >= days.from && day <= days.to));
    if (reason === "duplicate" || !isInside) {
      add(reason === "duplicate" ? "duplicate" : "outside-window", tickets);
      continue;
    }
    if (reason === "control-channel") controls.fill(stratum);
    if (isReason(reason)) {
      add(reason, tickets);
      cells.of(stratum).leftOut.set(reason, tickets);
      continue;
    }
    cells.fill(stratum);
    used += tickets;
    latestCreatedAt = Math.max(latestCreatedAt, stratum.latestCreatedAt);
  }
  // Of rows with one id only the best is a ticket.
  add("duplicate", (facts.get("rows") ?? 0) - (facts.get("bad-rows") ?? 0) - all);
  return { cells, controls, leftOut, used, latestCreatedAt: used > 0 ? latestCreatedAt : null };
}

function cutOf({ facts }: Answer, plan: TicketPlan): Cut {
  const at = facts.get("cut-at") ?? 0;
  if (plan.exportedAt !== null) return { at, source: "plan" };
  return { at, source: (facts.get("last-export") ?? -1) >= 0 ? "column" : "latest-in-file" };
}

function reconciliationsOf({ facts }: Answer): PeriodCells["reconciliations"] {
  const compared = facts.get("replies-compared") ?? 0;
  const agreed = facts.get("replies-agreed") ?? 0;
  return compared === 0 ? [] : [{ column: "first_reply", toleranceSeconds: 60, compared, agreed }];
}

/**
 * One period of an answer, as the stream would have handed it over.
 *
 * @example answeredPeriod(file, { period: "pilot", window }).account.used // 3170
 */
export function answeredPeriod(file: AnsweredFile, asked: AskedPeriod): PeriodCells {
  const { answer, plan, zone } = file;
  const { window, period } = asked;
  const found = sorted(answer, asked);
  const days = daysOfPeriod(window, answer.counted);
  const cells = found.cells.sorted;
  const cut = cutOf(answer, plan);
  const [rows, badRows] = [answer.facts.get("rows") ?? 0, answer.facts.get("bad-rows") ?? 0];
  return {
    period,
    file: plan.file,
    format: "canonical",
    zone: plan.zone,
    zoneIsDeclared: plan.zoneIsDeclared,
    window: days.from > days.to ? null : { from: dayText(days.from), to: dayText(days.to) },
    washInWeeks: period === "pilot" ? plan.washInWeeks : 0,
    cut,
    latestCreatedAt: found.latestCreatedAt,
    runInDays: answer.counted === null ? 0 : Math.max(0, days.from - answer.counted.from),
    account: rowAccount(rows, found.used, found.leftOut, badRows),
    replySource: replySources.find((source) => source === answer.replySource) ?? "none",
    contactsAreKnown: answer.has.has("sessions"),
    topicsAreKnown: answer.has.has("topics"),
    cells,
    controlChannels: [...plan.controlChannels].sort(),
    controlCells: found.controls.sorted,
    backlog: backlogDays(answer.moves, cut.at, zone, days.from, days.to),
    bulkRequesters: bulkOf(answer, asked, window === null ? found.used : openedOn(answer, days)),
    reconciliations: reconciliationsOf(answer),
  };
}

/** Tickets that may count on these days. */
function openedOn({ moves }: Answer, { from, to }: DaySpan): number {
  let tickets = 0;
  for (let day = from; day <= to; day += 1) tickets += moves.on(day).opened.tickets;
  return tickets;
}

/** A database keeps no row numbers, so none can be named. */
function bulkOf({ bulk }: Answer, { period }: AskedPeriod, used: number) {
  const many = bulk.filter((one) => one.period === period);
  return bulkRequesters(
    many.map(({ tickets }) => ({ tickets, exampleRow: 0 })),
    used,
  );
}
