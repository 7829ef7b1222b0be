import type { Cell, TallyId } from "../cell.ts";
import { countDuration } from "../histogram.ts";
import type { TicketView } from "../ticket/ticket-view.ts";
import { countReplyDeadline } from "./count-reply-deadline.ts";

function tally(cell: Cell, id: TallyId, isCounted: boolean | number = true): void {
  cell.tallies[id] += Number(isCounted);
}

/**
 * Counts one ticket of the population into its cell. `isReturned`: see `returnedTickets`.
 *
 * @example countTicket(cell, view, 0, false); // cell.tallies.used grew by one
 */
export function countTicket(
  cell: Cell,
  view: TicketView,
  index: number,
  isReturned: boolean,
): void {
  const looked: Looked = {
    view,
    index,
    isReturned,
    watched: view.watchedSeconds(index),
    replied: view.repliedAfter(index),
    solved: view.solvedAfter(index),
    isByBot: view.isBotResolved(index),
  };
  tally(cell, "used");
  tally(cell, "bot-resolved", looked.isByBot);
  countReply(cell, looked);
  countHandover(cell, looked);
  countSolve(cell, looked);
  countReturn(cell, looked);
  countAi(cell, looked);
  countRatings(cell, looked);
  countReplyDeadline(cell, view, index);
  countHandling(cell, looked);
}

/** What every count asks of a ticket, looked up once. */
interface Looked {
  view: TicketView;
  index: number;
  isReturned: boolean;
  /** Seconds from creation to the cut, to the reply and to the solve; -1 where there was none. */
  watched: number;
  replied: number;
  solved: number;
  isByBot: boolean;
}

/** Handling is expected of every ticket that a person has replied to or solved. */
function countHandling(cell: Cell, { view, index, replied, solved, isByBot }: Looked): void {
  const { store } = view;
  const seconds = store.value("handleSeconds", index);
  const isAnswered = replied >= 0 || store.value("replies", index) > 0;
  const isSolved = solved >= 0 && !isByBot;
  tally(cell, "touched", isAnswered || isSolved || seconds >= 0);
  if (seconds < 0) return;
  tally(cell, "handled");
  tally(cell, "handle-seconds", seconds);
}

/** The wait for a person: not of tickets that the bot solved, for nobody waited there. */
function countReply(cell: Cell, looked: Looked): void {
  const { view, index, replied: after, watched } = looked;
  if (looked.isByBot) return;
  if (view.facts.replySource === "none" || view.replyTimeIsMissing(index)) return;
  tally(cell, "reply-known");
  const isVendor = view.facts.replySource !== "instants";
  if (after < 0) countDuration(cell.histograms["reply-open"], watched);
  else countDuration(cell.histograms[isVendor ? "vendor-replied" : "replied"], after);
  if (!isVendor) countBusiness(cell, view, index, after, "replied-business", "reply-open-business");
}

/** The second clock of a ticket that the bot passed on: from the hand-over to the person's reply. */
function countHandover(cell: Cell, { view, index, replied, watched, isByBot }: Looked): void {
  const handed = view.store.value("handoffAfter", index);
  const isKnown = view.facts.replySource === "instants" && !view.replyTimeIsMissing(index);
  if (isByBot || !isKnown || handed < 0 || handed > watched) return;
  if (replied < 0) countDuration(cell.histograms["handed-open"], watched - handed);
  else countDuration(cell.histograms["handed-replied"], Math.max(0, replied - handed));
}

function countSolve(cell: Cell, { view, index, solved: after, watched }: Looked): void {
  if (!view.facts.hasSolves) return;
  const first = view.firstSolvedAfter(index);
  if (first < 0) countDuration(cell.histograms["first-solve-open"], watched);
  else countDuration(cell.histograms["first-solved"], first);
  tally(cell, "solve-known");
  if (after < 0) countDuration(cell.histograms["solve-open"], watched);
  else countDuration(cell.histograms.solved, after);
  countBusiness(cell, view, index, after, "solved-business", "solve-open-business");
  const calendar = view.store.value("vendorFirstSolveSeconds", index);
  const business = view.store.value("vendorBusinessSolveSeconds", index);
  if (calendar < 0 || business < 0) return;
  tally(cell, "vendor-clock-calendar-seconds", calendar);
  tally(cell, "vendor-clock-business-seconds", business);
}

/** The same duration on the service's clock; nothing where the calendar lacks a year. */
function countBusiness(
  cell: Cell,
  view: TicketView,
  index: number,
  after: number,
  done: "replied-business" | "solved-business",
  open: "reply-open-business" | "solve-open-business",
): void {
  const clock = view.settings.businessClock;
  const from = view.createdAt(index);
  const to = after < 0 ? view.facts.cutAt : from + after;
  if (clock === null || !clock.covers(from, to)) return;
  const seconds = clock.elapsed(to) - clock.elapsed(from);
  countDuration(cell.histograms[after < 0 ? open : done], seconds);
}

/** Solved tickets whose return window has passed, keyed by how long the solve took. */
function countReturn(cell: Cell, looked: Looked): void {
  const { view, index, isReturned, solved: after, watched } = looked;
  if (after < 0) return;
  const { histograms } = cell;
  const { store, facts, settings } = view;
  const isByPerson = !looked.isByBot;
  const replies = store.value("replies", index);
  tally(cell, "human-solved", isByPerson);
  tally(cell, "reopened", isByPerson && store.value("reopens", index) > 0);
  if (isByPerson && replies >= 0) {
    countDuration(histograms["replies-known"], after);
    if (replies === 1) countDuration(histograms["one-touch"], after);
  }
  if (after + settings.returnWindowSeconds > watched) return;
  tally(cell, "anchor-due");
  tally(cell, "human-due", isByPerson);
  if (store.value("requesterLow", index) === -1) return;
  tally(cell, "anchor-known");
  countDuration(histograms.anchors, after);
  if (isReturned) countDuration(histograms["anchors-returned"], after);
  if (!isByPerson || !facts.hasSessions || store.value("sessions", index) < 0) return;
  tally(cell, "contact-known");
  countDuration(histograms["human-solved"], after);
  const isFirst = store.value("sessions", index) === 1 && store.value("reopens", index) <= 0;
  if (isFirst && !isReturned) countDuration(histograms["human-solved-at-first-contact"], after);
}

function countAi(cell: Cell, looked: Looked): void {
  const { view, index, isReturned, solved, watched, isByBot: isContained } = looked;
  const { store, words, settings } = view;
  if (!view.facts.hasAi || store.value("aiInvolved", index) < 0) return;
  tally(cell, "ai-known");
  if (store.value("aiInvolved", index) !== 1) return;
  tally(cell, "ai-involved");
  tally(cell, "ai-contained", isContained);
  tally(cell, "ai-confirmed", isContained && words.isConfirmed[store.value("aiKind", index)]);
  const from = isContained ? Math.max(0, solved) : 0;
  if (from + settings.returnWindowSeconds > watched) return;
  tally(cell, "ai-anchors");
  tally(cell, "ai-sustained", isContained && solved >= 0 && !isReturned);
}

/** Marks one by one, on a scale of five only. */
const csatMarks = [
  "csat-mark-1",
  "csat-mark-2",
  "csat-mark-3",
  "csat-mark-4",
  "csat-mark-5",
] as const;

function countRatings(cell: Cell, { view, index, solved, isByBot }: Looked): void {
  const { store, settings, facts } = view;
  const mark = store.value("csat", index);
  const from = settings.satisfiedFrom.get(store.value("csatScale", index));
  const isRated = mark >= 0 && from !== undefined;
  const isHumanSolved = solved >= 0 && !isByBot;
  const isOffered = facts.hasOffers ? store.value("csatOffered", index) === 1 : isHumanSolved;
  tally(cell, "csat-offered", isOffered || isRated);
  tally(cell, "csat-rated", isRated);
  tally(cell, "csat-satisfied", isRated && mark >= from);
  const scored = isRated && store.value("csatScale", index) === 5 ? csatMarks[mark - 1] : undefined;
  if (scored !== undefined) tally(cell, scored);
  const nps = store.value("nps", index);
  tally(cell, "nps-asked", facts.hasNps);
  tally(cell, "nps-rated", nps >= 0);
  tally(cell, "nps-promoters", nps >= 9);
  tally(cell, "nps-detractors", nps >= 0 && nps <= 6);
}
