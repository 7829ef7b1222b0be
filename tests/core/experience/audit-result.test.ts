import { expect, it } from "vitest";
import { auditResult } from "../../../src/core/experience/audit-result.ts";
import { wilsonInterval } from "../../../src/core/stats/wilson.ts";
import { ratingOf, sampled, tableOf } from "../../workspaces/pilot-records.ts";

type Reply = { name: string; author: "ai" | "human"; topic: string; isGood: boolean };

function audited(replies: readonly Reply[]) {
  const rows = replies.flatMap(({ name, isGood }) => ratingOf(name, "a", isGood ? 2 : 1));
  const drawn = replies.map(({ name, author, topic }) => sampled(name, author, topic));
  return auditResult(tableOf("reply-audit.csv", rows), tableOf("reply-sample.csv", drawn));
}

function group(author: "ai" | "human", topic: string, count: number, good: number): Reply[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `${author}-${topic}-${at}`,
    author,
    topic,
    isGood: at < good,
  }));
}

it("gives the share of acceptable replies with its Wilson interval, for AI and people", () => {
  const found = audited([...group("ai", "x", 100, 93), ...group("human", "x", 50, 48)]);
  expect(found?.authors.map(({ author, replies, share }) => [author, replies, share])).toEqual([
    ["ai", 100, 0.93],
    ["human", 50, 0.96],
  ]);
  expect(found?.authors[0]?.interval).toEqual(wilsonInterval(93, 100));
});

it("compares within topics: what each got easier is no merit", () => {
  // Within each topic the AI is as good; it only got more of the easy one.
  const easy = [...group("ai", "easy", 80, 80), ...group("human", "easy", 20, 20)];
  const hard = [...group("ai", "hard", 20, 10), ...group("human", "hard", 80, 40)];
  const found = audited([...easy, ...hard]);
  expect(found?.comparison.difference).toBeCloseTo(0, 12);
});

it("says what the interval allows against the margin", () => {
  const wordOf = (ai: Reply[], human: Reply[]) => audited([...ai, ...human])?.comparison.word;
  expect(wordOf(group("ai", "x", 300, 300), group("human", "x", 300, 210))).toBe("better");
  expect(wordOf(group("ai", "x", 300, 210), group("human", "x", 300, 300))).toBe("worse");
  expect(wordOf(group("ai", "x", 300, 294), group("human", "x", 300, 294))).toBe("not-worse");
  expect(wordOf(group("ai", "x", 20, 18), group("human", "x", 20, 18))).toBe("cannot-tell");
});

it("joins authors from the sample only, and counts replies it cannot place", () => {
  const rows = ratingOf("r1", "a", 2);
  expect(auditResult(tableOf("a", rows), null)?.unknownAuthors).toBe(1);
  expect(auditResult(null, null)).toBeNull();
  expect(auditResult(tableOf("a", rows.slice(0, 2)), null)).toBeNull();
});
