import type { Place } from "../diagnostic/diagnostic.ts";
import type { ReplyAuditRow, ReplySampleRow } from "../parse/tables/reply-audit-table.ts";
import type { PilotTable } from "../parse/tables/table-reading.ts";
import { replyRubric } from "../schema/reply-rubric.ts";
import type { Interval } from "../stats/interval.ts";
import { mantelHaenszelDifference } from "../stats/mantel-haenszel.ts";
import { newcombeDifference } from "../stats/newcombe.ts";
import { wilsonInterval } from "../stats/wilson.ts";
import { type RaterAgreement, raterAgreement } from "./rater-agreement.ts";
import { pointShare, type ReplyJudgement, replyJudgements, replyRatings } from "./reply-score.ts";

export type Author = "ai" | "human";

/** How good the replies of one kind of author are. */
export type AuthorResult = {
  author: Author;
  replies: number;
  acceptable: number;
  share: number | null;
  interval: Interval | null;
  /** Mean share of points, and per item of the rubric how much of its points was had. */
  meanShare: number | null;
  items: { item: string; judged: number; share: number | null }[];
};

/** AI against people. not-worse: the lower limit lies inside the margin. */
export type AuthorComparison = {
  /** AI minus people, within topics; null without both. */
  difference: number | null;
  interval: Interval | null;
  margin: number;
  word: "better" | "not-worse" | "worse" | "cannot-tell";
};

export type AuditResult = {
  file: string;
  place: Place;
  authors: AuthorResult[];
  /** Replies whose author is not on file. */
  unknownAuthors: number;
  agreement: RaterAgreement;
  comparison: AuthorComparison;
};

const margin = 0.05;

type Judged = ReplyJudgement & { author: Author; topic: string };

function authorResult(author: Author, judged: readonly Judged[], rows: readonly ReplyAuditRow[]) {
  const own = judged.filter((one) => one.author === author);
  const replies = new Set(own.map(({ reply }) => reply));
  const acceptable = own.filter(({ isAcceptable }) => isAcceptable).length;
  const marks = rows.filter(({ reply }) => replies.has(reply));
  return {
    author,
    replies: own.length,
    acceptable,
    share: own.length === 0 ? null : acceptable / own.length,
    interval: wilsonInterval(acceptable, own.length),
    meanShare:
      own.length === 0 ? null : own.reduce((sum, { share }) => sum + share, 0) / own.length,
    items: replyRubric.map(({ id }) => {
      const scores = marks.filter(({ item }) => item === id).map(({ score }) => score);
      const judgedScores = scores.filter((score) => score !== null);
      return { item: id, judged: judgedScores.length, share: pointShare(scores) };
    }),
  };
}

function shareOf(judged: readonly Judged[], author: Author) {
  const own = judged.filter((one) => one.author === author);
  return { successes: own.filter((one) => one.isAcceptable).length, trials: own.length };
}

/** Topics are joined with weights; the width of the interval is taken from all replies together. */
function compared(judged: readonly Judged[]): AuthorComparison {
  const topics = [...new Set(judged.map(({ topic }) => topic))].sort();
  const strata = topics.map((topic) => {
    const own = judged.filter((one) => one.topic === topic);
    return { pilot: shareOf(own, "ai"), baseline: shareOf(own, "human") };
  });
  const difference = mantelHaenszelDifference(strata);
  const crude = newcombeDifference(shareOf(judged, "ai"), shareOf(judged, "human"));
  if (difference === null || crude === null) {
    return { difference: null, interval: null, margin, word: "cannot-tell" };
  }
  const shift = difference - crude.difference;
  const interval = {
    low: Math.max(-1, crude.interval.low + shift),
    high: Math.min(1, crude.interval.high + shift),
  };
  return { difference, interval, margin, word: wordOf(interval) };
}

function wordOf({ low, high }: Interval): AuthorComparison["word"] {
  if (low > 0) return "better";
  if (low > -margin) return "not-worse";
  return high < 0 ? "worse" : "cannot-tell";
}

/**
 * How good are the replies of this pilot, of AI and of people, how sure is it, and do the raters agree?
 * Whose a reply is was joined after the rating, from the sample. Null when nobody rated anything.
 *
 * @example auditResult(audit, sample)?.authors[0]?.share // 0.93
 */
export function auditResult(
  audit: PilotTable<ReplyAuditRow> | null,
  sample: PilotTable<ReplySampleRow> | null,
): AuditResult | null {
  if (audit === null) return null;
  const ratings = replyRatings(audit.rows);
  if (ratings.length === 0) return null;
  const drawn = new Map((sample?.rows ?? []).map((row) => [row.reply, row]));
  const all = replyJudgements(ratings);
  const judged = all.flatMap((one): Judged[] => {
    const row = drawn.get(one.reply);
    return row ? [{ ...one, author: row.author, topic: row.topic }] : [];
  });
  return {
    file: audit.file,
    place: { file: audit.file, line: 1, column: 1 },
    authors: (["ai", "human"] as const).map((author) => authorResult(author, judged, audit.rows)),
    unknownAuthors: all.length - judged.length,
    agreement: raterAgreement(ratings),
    comparison: compared(judged),
  };
}
