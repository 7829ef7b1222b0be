import {
  type DrawnReply,
  drawReplies,
  repliesFor,
} from "../../src/core/experience/draw-replies.ts";
import { ReplyCandidates } from "../../src/core/experience/reply-candidates.ts";
import { csvRecords } from "../../src/core/rehearsal/records/csv-records.ts";
import { replyRubric } from "../../src/core/schema/reply-rubric.ts";
import { csvText } from "./csv.ts";
import { type Draws, drawsFor } from "./draws.ts";
import { acceptableReplies } from "./proof-truth.ts";

type Vendor = keyof typeof acceptableReplies;
type Score = 0 | 1 | 2;

const raters = ["夏沐晴", "羅品妍"];
const shown = (score: Score | null) => (score === null ? "n/a" : score);

function drawnFrom(tickets: string, seed: number): DrawnReply[] {
  const found = new ReplyCandidates();
  const scanner = csvRecords(found);
  scanner.push(new TextEncoder().encode(tickets));
  scanner.finish();
  return drawReplies(found.found, { aiReplies: 100, humanReplies: 50, seed });
}

/** A good reply has mostly 2s; a bad one mostly 1s with a 0 where it must not be. */
function trueMarks(isGood: boolean, hadLoss: boolean, draws: Draws): Map<string, Score | null> {
  const marks = replyRubric.map(({ id, isEssential, isAfterFault }) => {
    if (isAfterFault && !hadLoss) return [id, null] as const;
    if (isGood) return [id, isEssential || draws.chance(0.84) ? 2 : 1] as const;
    return [id, isEssential ? (draws.chance(0.5) ? 1 : 2) : draws.chance(0.7) ? 1 : 0] as const;
  });
  const all = new Map<string, Score | null>(marks);
  if (!isGood) all.set("correct", 0);
  return all;
}

/** The second rater sees a mark otherwise now and then, but never what decides. */
function seenBy(rater: number, item: string, mark: Score | null, draws: Draws): Score | null {
  if (mark === null || rater === 0) return mark;
  const isDeciding = replyRubric.some(({ id, isEssential }) => id === item && isEssential);
  if (isDeciding || !draws.chance(0.04)) return mark;
  return mark === 2 ? 1 : 2;
}

/** The drawn replies and the marks of two raters, with exactly the true number acceptable. */
export function auditFiles(vendor: Vendor, tickets: string, seed: number): Map<string, string> {
  const drawn = drawnFrom(tickets, seed);
  const draws = drawsFor(seed, `audit ${vendor}`);
  const bad = new Map(
    (["ai", "human"] as const).map((author) => {
      const own = drawn.filter((one) => one.author === author);
      return [author, own.length - acceptableReplies[vendor][author]] as const;
    }),
  );
  const seen = new Map<string, number>();
  const marks = new Map(
    drawn.map(({ reply, author }) => {
      const at = seen.get(author) ?? 0;
      seen.set(author, at + 1);
      const every = author === "ai" ? 7 : 5;
      const isGood = at % every !== 3 || Math.floor(at / every) >= (bad.get(author) ?? 0);
      return [reply, trueMarks(isGood, draws.chance(0.3), draws)] as const;
    }),
  );
  const rows = raters.flatMap((rater, index) =>
    repliesFor(index, drawn).flatMap(({ reply }) =>
      [...(marks.get(reply) ?? [])].map(([item, mark]) => [
        reply,
        rater,
        item,
        shown(seenBy(index, item, mark, draws)),
        null,
      ]),
    ),
  );
  const sample = drawn.map(({ reply, ticket, channel, topic, author }) => [
    reply,
    ticket,
    channel,
    topic,
    author,
  ]);
  return new Map([
    [
      "reply-sample.csv",
      csvText(["reply_code", "ticket_id", "channel", "topic", "author_kind"], sample),
    ],
    ["reply-audit.csv", csvText(["reply_code", "rater", "item_id", "score", "note"], rows)],
  ]);
}
