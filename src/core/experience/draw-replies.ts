import { drawSample } from "../rehearsal/draw-sample.ts";
import { seededRandom } from "../stats/random.ts";
import type { ReplyCandidate } from "./reply-candidates.ts";

/** How many replies are audited, and by how many both raters. */
export type AuditPlan = { aiReplies: number; humanReplies: number; seed: number };

/** One drawn reply under a code that does not tell its author; `isForBoth` marks the overlap. */
export type DrawnReply = ReplyCandidate & { reply: string; isForBoth: boolean };

const leastOverlap = 30;
const overlapShare = 0.2;

function shuffled<Value>(values: readonly Value[], seed: number, purpose: string): Value[] {
  const random = seededRandom(seed, purpose);
  const left = [...values];
  return values.map(() => left.splice(random.below(left.length), 1)[0] as Value);
}

function drawnOf(
  candidates: readonly ReplyCandidate[],
  author: ReplyCandidate["author"],
  wanted: number,
  seed: number,
): ReplyCandidate[] {
  const own = new Map(
    candidates.filter((one) => one.author === author).map((one) => [one.ticket, one]),
  );
  const asked = [...own.values()].map(({ ticket, channel }) => ({ id: ticket, stratum: channel }));
  return drawSample(asked, wanted, seed).flatMap(({ id }) => own.get(id) ?? []);
}

/**
 * Which replies are audited? Drawn at random inside channels, apart for AI and people, then shuffled
 * together under codes that do not tell the author. At least 30, and a fifth of all, are for both
 * raters. The same seed draws the same, whatever the order of the tickets.
 *
 * @example drawReplies(candidates, { aiReplies: 100, humanReplies: 50, seed: 7 }).length // 150
 */
export function drawReplies(candidates: readonly ReplyCandidate[], plan: AuditPlan): DrawnReply[] {
  const { aiReplies, humanReplies, seed } = plan;
  const drawn = [
    ...drawnOf(candidates, "ai", aiReplies, seed),
    ...drawnOf(candidates, "human", humanReplies, seed + 1),
  ];
  const overlap = Math.max(leastOverlap, Math.ceil(overlapShare * drawn.length));
  return shuffled(drawn, seed, "codes of replies").map((one, at) => ({
    ...one,
    reply: `R${String(at + 1).padStart(3, "0")}`,
    isForBoth: at < overlap,
  }));
}

/**
 * Which replies does a rater judge? The overlap, and every second one of the rest.
 *
 * @example repliesFor(0, drawn).length // 90 of 150 with 30 for both
 */
export function repliesFor(rater: number, drawn: readonly DrawnReply[]): DrawnReply[] {
  const alone = drawn.filter(({ isForBoth }) => !isForBoth);
  const own = new Set(alone.filter((_, at) => at % 2 === rater % 2).map(({ reply }) => reply));
  return drawn.filter(({ reply, isForBoth }) => isForBoth || own.has(reply));
}
