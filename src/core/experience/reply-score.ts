import type { ReplyAuditRow } from "../parse/tables/reply-audit-table.ts";
import { replyRubric } from "../schema/reply-rubric.ts";

/** A reply passes from this share of its points, unless something essential is absent. */
export const acceptableShare = 0.7;

const mostPoints = 2;
const rounding = 1e-9;

/** What one rater gave one reply. */
export type ReplyRating = {
  reply: string;
  rater: string;
  /** Points ÷ (2 × items that apply), 0 to 1. */
  share: number;
  /** Items of which a reply must not have 0. */
  hasEssentialGap: boolean;
  items: ReadonlyMap<string, number | null>;
};

/** One reply over all its raters. */
export type ReplyJudgement = {
  reply: string;
  raters: number;
  /** Mean over the raters. */
  share: number;
  isAcceptable: boolean;
};

const essential = new Set(replyRubric.filter((one) => one.isEssential).map(({ id }) => id));
const afterFault = new Set(replyRubric.filter((one) => one.isAfterFault).map(({ id }) => id));

/**
 * Does a rating of these items say enough: is every item judged, except those that only count after a
 * loss or a fault?
 *
 * @example isComplete(new Map([["tone", 2]])) // false
 */
export function isComplete(items: ReadonlyMap<string, number | null>): boolean {
  return replyRubric.every(({ id }) => items.has(id) || afterFault.has(id));
}

/**
 * Which share of its points has a reply by one rater's marks? Items that do not apply leave both the
 * points and the most that could be had. Null when no item applies.
 *
 * @example pointShare([2, 1, null, 2]) // 0.8333…, 5 of 6
 */
export function pointShare(scores: readonly (number | null)[]): number | null {
  const given = scores.filter((score) => score !== null);
  const points = given.reduce((sum, score) => sum + score, 0);
  return given.length === 0 ? null : points / (mostPoints * given.length);
}

function ratingsByKey(rows: readonly ReplyAuditRow[]): Map<string, ReplyAuditRow[]> {
  const groups = new Map<string, ReplyAuditRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.reply, row.rater]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What did each rater give each reply? Ratings that leave an item open are not counted.
 *
 * @example replyRatings(rows)[0]?.share // 0.875
 */
export function replyRatings(rows: readonly ReplyAuditRow[]): ReplyRating[] {
  return [...ratingsByKey(rows).values()].flatMap((marks): ReplyRating[] => {
    const [first] = marks;
    const items = new Map(marks.map(({ item, score }) => [item, score]));
    const share = pointShare([...items.values()]);
    if (!first || share === null || !isComplete(items)) return [];
    const hasEssentialGap = [...essential].some((id) => items.get(id) === 0);
    return [{ reply: first.reply, rater: first.rater, share, hasEssentialGap, items }];
  });
}

/**
 * Is each reply acceptable: at least 70 % of its points over its raters, and by no rater a 0 on
 * correctness, authority or privacy?
 *
 * @example replyJudgements(ratings)[0]?.isAcceptable // true
 */
export function replyJudgements(ratings: readonly ReplyRating[]): ReplyJudgement[] {
  const byReply = new Map<string, ReplyRating[]>();
  for (const one of ratings) byReply.set(one.reply, [...(byReply.get(one.reply) ?? []), one]);
  return [...byReply].map(([reply, own]) => {
    const share = own.reduce((sum, one) => sum + one.share, 0) / own.length;
    const isEnough = share >= acceptableShare - rounding;
    const isAcceptable = isEnough && !own.some(({ hasEssentialGap }) => hasEssentialGap);
    return { reply, raters: own.length, share, isAcceptable };
  });
}
