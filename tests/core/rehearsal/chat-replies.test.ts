import { expect, it } from "vitest";
import type { ChatMessage, Sender } from "../../../src/core/pilot/format/translate/chat-message.ts";
import { chatReplies } from "../../../src/core/rehearsal/chat-replies.ts";

const period = { from: 0, to: 100 * 86_400_000 };

/** "c" customer, "p" program, "h" person, "b" automatic; each with its second. */
function chat(text: string): ChatMessage[] {
  const senders: Record<string, Sender> = { c: "customer", p: "program", h: "person", b: "bot" };
  return text.split(" ").map((word, index) => {
    const seconds = Number(word.slice(1));
    const sender = senders[word[0] ?? ""] ?? "bot";
    return { at: "", seconds, sender, line: index + 1, rowNumber: index + 1 };
  });
}

const counts = (text: string) => {
  const { contacts, free, paid, typed, paidIfAllSent } = chatReplies(chat(text), 60, period);
  return { contacts, free, paid, typed, paidIfAllSent };
};

it.each([
  ["one answer in time is free", "c0 p50", { free: 1, paid: 0 }],
  ["the sixtieth second is in time, the next is not", "c0 p60 c500 p561", { free: 1, paid: 1 }],
  ["a second answer to one message is paid", "c0 p20 p40", { free: 1, paid: 1 }],
  ["two messages give two free answers", "c0 c5 p20 p40", { free: 2, paid: 0 }],
  ["the one that lapses first is used first", "c0 c50 p55 p100", { free: 2, paid: 0 }],
  ["pieces sent together are one sending", "c0 p400 p400 p400", { free: 0, paid: 1 }],
  ["automatic answers cost nothing", "c0 b1 b900", { free: 0, paid: 0 }],
])("%s", (_, text, expected) => {
  expect(counts(text)).toMatchObject({ contacts: 1, ...expected });
});

it("counts what people typed apart, and what it would cost if a helpdesk sent it", () => {
  expect(counts("c0 h500 p520")).toEqual({
    contacts: 1,
    free: 0,
    paid: 1,
    typed: 1,
    paidIfAllSent: 2,
  });
});

it("parts contacts by a day of silence, and leaves out those that the account began", () => {
  expect(counts("c0 p10 p200000 c200010 c400000 p440000")).toEqual({
    contacts: 2,
    free: 1,
    paid: 1,
    typed: 0,
    paidIfAllSent: 1,
  });
  const later = chatReplies(chat("c0 p900"), 60, { from: 1000, to: 2000 });
  expect(later.contacts).toBe(0);
});
