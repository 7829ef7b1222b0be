import type { Place } from "../diagnostic/diagnostic.ts";
import { placeOf } from "../parse/read-document.ts";
import type { PilotFolder, Workspace } from "../parse/workspace.ts";
import type { Cell, TallyId } from "../pilot/cell.ts";
import { ticketsWithin } from "../pilot/histogram.ts";
import type { ChatReplies } from "../schema/chat-replies.ts";
import { entryOf } from "../score/entry-of.ts";
import type { Comparisons } from "../score/vendor-facts.ts";
import type { Range } from "./range.ts";

/**
 * Where the number of paid pushes comes from, best first: as billed in the pilot; counted in its chats;
 * from the delays of replies to its tickets; counted in today's chats, as if a program had sent all.
 */
export type PushOrigin =
  | "billed-in-pilot"
  | "chats-in-pilot"
  | "reply-delay-in-pilot"
  | "chats-before";

/** Paid pushes per 100 contacts on the channel that charges. */
export type PaidPushes = {
  per100: Range;
  origin: PushOrigin;
  contacts: number | null;
  place: Place;
};

const hundred = 100;

function billed({ tests }: PilotFolder): PaidPushes[] {
  const result = entryOf(tests?.value.results, "line-push-quota")?.result ?? null;
  if (tests === null || result === null) return [];
  const place = placeOf(tests, ["results", "line-push-quota", "result"]);
  const per100 = { low: result, likely: result, high: result };
  return [{ per100, origin: "billed-in-pilot", contacts: null, place }];
}

/** In a pilot, what people typed in the channel's own console was free; a helpdesk might send it next. */
function counted(chats: ChatReplies | null, origin: PushOrigin): PaidPushes[] {
  if (chats === null || chats.contacts === 0) return [];
  const { contacts, paid, paidIfAllSent } = chats;
  const of = (count: number) => (hundred * count) / contacts;
  const likely = of(origin === "chats-before" ? paidIfAllSent : paid);
  const per100 = { low: likely, likely, high: Math.max(likely, of(paidIfAllSent)) };
  return [{ per100, origin, contacts, place: { file: chats.folder, line: 1, column: 1 } }];
}

function sumOf(cells: readonly Cell[], tally: TallyId): number {
  return cells.reduce((sum, cell) => sum + cell.tallies[tally], 0);
}

/**
 * How many paid pushes do the delays of replies to tickets tell of, per 100 tickets? Every first reply
 * after the free window is one. Of second and later replies only the number is known: none of them may be
 * late (low), as many of them as of the first ones (likely), or all (high). Null where no reply has a
 * time; without a count of replies only the first ones are told.
 *
 * @example pushesByDelay(cells, "line", 60)?.likely // 74: half are late, with 1.48 replies a ticket
 */
export function pushesByDelay(
  cells: readonly Cell[],
  channel: string,
  windowSeconds: number,
): Range | null {
  const own = cells.filter((one) => one.channel === channel);
  const all = own.reduce((sum, one) => sum + ticketsWithin(one.histograms.replied), 0);
  if (all === 0) return null;
  const soon = own.reduce(
    (sum, one) => sum + ticketsWithin(one.histograms.replied, windowSeconds),
    0,
  );
  const late = (all - soon) / all;
  const tickets = sumOf(own, "replies-counted");
  const replies = tickets === 0 ? 1 : Math.max(1, sumOf(own, "public-replies") / tickets);
  return {
    low: hundred * late,
    likely: hundred * late * replies,
    high: hundred * (late + replies - 1),
  };
}

/**
 * How many paid pushes a contact does this vendor's way of answering make: every way in which it is
 * known, best first? Empty where nothing tells: unknown, and never 0.
 *
 * @example paidPushes("norvane", workspace, comparisons)[0]?.origin // "billed-in-pilot"
 */
export function paidPushes(
  vendor: string,
  { pilots, decision }: Workspace,
  comparisons: Comparisons,
): PaidPushes[] {
  const folder = pilots.get(vendor) ?? null;
  const before = counted(pilots.get("baseline")?.chats ?? null, "chats-before");
  const { messagePlans: plans } = decision.value.drivers ?? {};
  const cells = comparisons.get(vendor)?.periods.pilot.cells ?? [];
  const { replyWindowSeconds: window, channel = "" } = plans ?? {};
  const delays = window === undefined ? null : pushesByDelay(cells, channel, window);
  const file = `pilots/${vendor}/${folder?.plan?.value.export.file ?? "tickets.csv"}`;
  const place = { file, line: 1, column: 1 };
  return [
    ...(folder === null ? [] : billed(folder)),
    ...counted(folder?.chats ?? null, "chats-in-pilot"),
    ...(delays === null
      ? []
      : [{ per100: delays, origin: "reply-delay-in-pilot" as const, contacts: null, place }]),
    ...before,
  ];
}
