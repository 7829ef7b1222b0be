import { expect, it } from "vitest";
import { drawReplies, repliesFor } from "../../../src/core/experience/draw-replies.ts";
import type { ReplyCandidate } from "../../../src/core/experience/reply-candidates.ts";

const candidates = Array.from(
  { length: 600 },
  (_, at): ReplyCandidate => ({
    ticket: `T-${at}`,
    channel: at % 4 === 0 ? "email" : "line",
    topic: "x",
    author: at % 3 === 0 ? "ai" : "human",
  }),
);
const plan = { aiReplies: 100, humanReplies: 50, seed: 7 };

it("draws AI and people apart, inside channels, the same for a seed", () => {
  const drawn = drawReplies(candidates, plan);
  const of = (author: string, channel: string) =>
    drawn.filter((one) => one.author === author && one.channel === channel).length;
  expect([of("ai", "line"), of("ai", "email"), of("human", "line")]).toEqual([75, 25, 37]);
  expect(drawReplies([...candidates].reverse(), plan)).toEqual(drawn);
  expect(drawReplies(candidates, { ...plan, seed: 8 })).not.toEqual(drawn);
});

it("gives codes that do not tell the author", () => {
  const authors = drawReplies(candidates, plan).map(({ author }) => author);
  const first = authors.slice(0, 75).filter((author) => author === "ai").length;
  expect(Math.abs(first - 50)).toBeLessThan(15);
});

it("shares the rest out between the raters, and the overlap to both", () => {
  const drawn = drawReplies(candidates, plan);
  const [a, b] = [repliesFor(0, drawn), repliesFor(1, drawn)].map((own) =>
    own.map(({ reply }) => reply),
  );
  expect(new Set([...(a ?? []), ...(b ?? [])]).size).toBe(150);
  expect(a?.filter((reply) => b?.includes(reply))).toHaveLength(30);
});

it("takes all there are when they are fewer", () => {
  expect(drawReplies(candidates.slice(0, 9), plan)).toHaveLength(9);
});
