import { type KrippendorffAlpha, krippendorffAlpha } from "../panel/krippendorff-alpha.ts";
import { replyRubric } from "../schema/reply-rubric.ts";
import type { ReplyRating } from "./reply-score.ts";

/** use: from 0.80; with-caution: from 0.67; retrain: below; unknown: nothing could be compared. */
export type AgreementWord = "use" | "with-caution" | "retrain" | "unknown";

export type RaterAgreement = {
  /** Replies rated by two or more. */
  overlap: number;
  /** How many would be needed: 30, or a fifth of all if that is more. */
  overlapNeeded: number;
  total: number | null;
  word: AgreementWord;
  items: { item: string; alpha: number | null; equalPairs: number | null }[];
};

const useFrom = 0.8;
const cautionFrom = 0.67;
const leastOverlap = 30;
const overlapShare = 0.2;

type Reading = (rating: ReplyRating) => number | null;

/** One row per reply, one column per rater. */
function table(ratings: readonly ReplyRating[], reading: Reading): (number | null)[][] {
  const raters = [...new Set(ratings.map(({ rater }) => rater))].sort();
  const replies = [...new Set(ratings.map(({ reply }) => reply))].sort();
  const values = new Map(
    ratings.map((one) => [JSON.stringify([one.reply, one.rater]), reading(one)]),
  );
  return replies.map((reply) =>
    raters.map((rater) => values.get(JSON.stringify([reply, rater])) ?? null),
  );
}

/** All ratings alike leave nothing to disagree on: full agreement, though alpha cannot be formed. */
function alphaOf({ alpha, reason }: KrippendorffAlpha): number | null {
  return reason === "no-variation" ? 1 : alpha;
}

function wordOf(alpha: number | null): AgreementWord {
  if (alpha === null) return "unknown";
  if (alpha >= useFrom) return "use";
  return alpha >= cautionFrom ? "with-caution" : "retrain";
}

/**
 * Do the raters see the same in a reply? Krippendorff's alpha on an ordinal scale, for the total and for
 * each item, over the replies that more than one of them rated. The words follow the usual limits of
 * K. Krippendorff, Content Analysis: 0.80 and 0.67.
 *
 * @example raterAgreement(ratings).word // "use"
 */
export function raterAgreement(ratings: readonly ReplyRating[]): RaterAgreement {
  const counts = new Map<string, number>();
  for (const { reply } of ratings) counts.set(reply, (counts.get(reply) ?? 0) + 1);
  const total = krippendorffAlpha(
    table(ratings, ({ share }) => Number(share.toFixed(9))),
    "ordinal",
  );
  const alpha = alphaOf(total);
  return {
    overlap: [...counts.values()].filter((count) => count > 1).length,
    overlapNeeded: Math.max(leastOverlap, Math.ceil(overlapShare * counts.size)),
    total: alpha,
    word: wordOf(alpha),
    items: replyRubric.map(({ id }) => {
      const found = krippendorffAlpha(
        table(ratings, ({ items }) => items.get(id) ?? null),
        "ordinal",
      );
      return { item: id, alpha: alphaOf(found), equalPairs: found.equalPairs };
    }),
  };
}
