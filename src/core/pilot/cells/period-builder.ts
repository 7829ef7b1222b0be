import type { ExclusionReason } from "../../schema/kpi-output.ts";
import type { PilotWindow } from "../../schema/pilot-plan.ts";
import type { Period } from "../cell.ts";
import type { Cut, PeriodCells, Reconciliation } from "../period-cells.ts";
import type { TicketView } from "../ticket/ticket-view.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { dayOfText, dayText } from "../time/calendar-day.ts";
import { ZoneOffsets } from "../time/zone-offsets.ts";
import { backlogDays } from "./backlog.ts";
import { bulkRequesters } from "./bulk-requesters.ts";
import { buildCells } from "./cell-builder.ts";

/** Everything about a read file that its periods are made from. */
export interface ReadFile {
  plan: TicketPlan;
  format: PeriodCells["format"];
  view: TicketView;
  reasons: readonly (ExclusionReason | null)[];
  returned: Uint8Array;
  cut: Cut;
  rows: number;
  badRows: number;
  reconciliations: Reconciliation[];
}

/**
 * First and last local day on which a ticket that may count was created; null without any.
 *
 * @example daysOfFile(file, zone)?.from // 20605, in days since 1970
 */
export function daysOfFile(file: ReadFile, zone: ZoneOffsets): { from: number; to: number } | null {
  let [from, to] = [Infinity, -Infinity];
  for (const [index, reason] of file.reasons.entries()) {
    if (reason !== null || file.view.createdAt(index) > file.cut.at) continue;
    const day = zone.localDay(file.view.createdAt(index));
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  return from > to ? null : { from, to };
}

function account(file: ReadFile, used: number, leftOut: ReadonlyMap<ExclusionReason, number>) {
  const all = new Map(leftOut);
  if (file.badRows > 0) all.set("bad-row", file.badRows);
  const sorted = [...all].sort(
    ([leftName, left], [rightName, right]) => right - left || (leftName < rightName ? -1 : 1),
  );
  return {
    rows: file.rows,
    used,
    leftOut: sorted.map(([reason, count]) => ({ reason, count })),
  };
}

/**
 * The cells of one period of a read file, with all that later steps may know about it.
 *
 * @example buildPeriod(file, "baseline", { from: "2026-06-01", to: "2026-07-26" }).account.used // 5900
 */
export function buildPeriod(
  file: ReadFile,
  period: Period,
  declared: PilotWindow | null,
): PeriodCells {
  const { plan, view, reasons, returned } = file;
  const zone = new ZoneOffsets(plan.zone);
  const whole = daysOfFile(file, zone);
  const days = declared
    ? { from: dayOfText(declared.from), to: dayOfText(declared.to) }
    : (whole ?? { from: 0, to: -1 });
  // Without a declared window no row can lie outside it: each keeps its own reason.
  const looked = declared ? days : { from: -Infinity, to: Infinity };
  const built = buildCells({ view, reasons, returned, zone, period, days: looked });
  const counts = reasons.map((reason) => reason === null);
  const isUsed = (index: number) => {
    const day = zone.localDay(view.createdAt(index));
    return counts[index] === true && day >= days.from && day <= days.to;
  };
  return {
    period,
    file: plan.file,
    format: file.format,
    zone: plan.zone,
    zoneIsDeclared: plan.zoneIsDeclared,
    window: days.from > days.to ? null : { from: dayText(days.from), to: dayText(days.to) },
    washInWeeks: period === "pilot" ? plan.washInWeeks : 0,
    cut: file.cut,
    latestCreatedAt: built.latestCreatedAt,
    runInDays: whole === null ? 0 : Math.max(0, days.from - whole.from),
    account: account(file, built.used, built.leftOut),
    replySource: view.facts.replySource,
    contactsAreKnown: view.facts.hasSessions,
    topicsAreKnown: view.facts.hasTopics,
    requestersAreKnown: built.cells.some((cell) => cell.tallies["anchor-known"] > 0),
    cells: built.cells,
    controlChannels: [...plan.controlChannels].sort(),
    controlCells: built.controlCells,
    backlog: backlogDays(view, counts, zone, days.from, days.to),
    bulkRequesters: bulkRequesters(view, isUsed),
    reconciliations: file.reconciliations,
  };
}
