import { expect, it } from "vitest";
import {
  isComplete,
  pointShare,
  replyJudgements,
  replyRatings,
} from "../../../src/core/experience/reply-score.ts";
import { ratingOf } from "../../workspaces/pilot-records.ts";

/** Marks for twelve items, in the order of the rubric, that sum to the given points. */
function withPoints(points: number) {
  return ratingOf("r", "a", 2).map((row, at) => ({
    ...row,
    score: (at * 2 < points - 1 ? 2 : at * 2 < points ? 1 : 0) as 0 | 1 | 2,
  }));
}

it("passes from 17 of 24 and from 14 of 20 points", () => {
  expect(pointShare([...Array(8).fill(2), 1, 0, 0, 0])).toBeCloseTo(17 / 24, 12);
  const shareOf = (points: number, items: number) => points / (2 * items);
  expect([shareOf(17, 12) >= 0.7, shareOf(16, 12) >= 0.7]).toEqual([true, false]);
  expect([shareOf(14, 10) >= 0.7, shareOf(13, 10) >= 0.7]).toEqual([true, false]);
});

it("leaves items that do not apply out of both sums", () => {
  const marks = ratingOf("r", "a", 2, { compensation: null, prevention: null });
  expect(replyRatings(marks)[0]?.share).toBe(1);
});

it("refuses a reply with a 0 on what is essential, however good the rest", () => {
  const good = ratingOf("r", "a", 2, { correct: 0 });
  expect(replyJudgements(replyRatings(good))[0]).toMatchObject({ isAcceptable: false });
  const tactless = ratingOf("r", "a", 2, { tone: 0 });
  expect(replyJudgements(replyRatings(tactless))[0]).toMatchObject({ isAcceptable: true });
});

it("takes the mean of the raters, and the strictest of them on what is essential", () => {
  const rows = [...ratingOf("r", "a", 2), ...ratingOf("r", "b", 1)];
  expect(replyJudgements(replyRatings(rows))).toEqual([
    { reply: "r", raters: 2, share: 0.75, isAcceptable: true },
  ]);
});

it("does not count a rating that is not finished", () => {
  const half = withPoints(20).slice(0, 5);
  expect(replyRatings(half)).toEqual([]);
  expect(isComplete(new Map(half.map(({ item, score }) => [item, score])))).toBe(false);
});
