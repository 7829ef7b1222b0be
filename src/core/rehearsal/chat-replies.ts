import type { ChatMessage } from "../pilot/format/translate/chat-message.ts";
import type { ChatReplies } from "../schema/chat-replies.ts";
import type { Stretch } from "./availability.ts";

type Counts = Omit<ChatReplies, "folder" | "chats">;

const daySeconds = 86_400;

/** Messages sent within one second are one sending: LINE counts sendings, not the pieces of one. */
function sendings(messages: readonly ChatMessage[]): ChatMessage[] {
  return messages.filter(({ sender, seconds }, index) => {
    const before = messages[index - 1];
    const isPiece = before?.sender === sender && before.seconds === seconds;
    return sender === "customer" || !isPiece;
  });
}

/**
 * Every message of the customer gives one free answer, for a short time. Answers are matched with the
 * oldest free one, since that is the first to lapse: no other way makes fewer pushes.
 */
function pushes(
  messages: readonly ChatMessage[],
  windowSeconds: number,
  isSent: (message: ChatMessage) => boolean,
): { free: number; paid: number } {
  let [free, paid] = [0, 0];
  let tokens: number[] = [];
  for (const message of messages) {
    if (message.sender === "customer") tokens.push(message.seconds);
    if (!isSent(message)) continue;
    tokens = tokens.filter((at) => message.seconds - at <= windowSeconds);
    if (tokens.shift() === undefined) paid += 1;
    else free += 1;
  }
  return { free, paid };
}

/** Parts a chat where it was silent for a day. */
function contactsOf(messages: readonly ChatMessage[]): ChatMessage[][] {
  const contacts: ChatMessage[][] = [];
  for (const message of messages) {
    const current = contacts.at(-1);
    const before = current?.at(-1);
    if (current && before && message.seconds - before.seconds <= daySeconds) current.push(message);
    else contacts.push([message]);
  }
  return contacts;
}

function isBegunIn(contact: readonly ChatMessage[], { from, to }: Stretch): boolean {
  const [first] = contact;
  const at = (first?.seconds ?? 0) * 1000;
  return first?.sender === "customer" && at >= from && at < to;
}

/**
 * How were the replies in one chat sent, and how many of them are paid pushes? A reply is free when a
 * program answers a message of the customer within the window, once for each message; every second
 * answer, and every later one, is a push. What people type in the channel's own console is free, and is
 * counted apart, together with how many pushes it would make if a helpdesk sent it. Only contacts that
 * the customer began in the period count. Messages in their order.
 *
 * Source: LINE Developers, reply tokens and the counting of messages; the length of the window is the
 * buyer's own (a minute by usual report).
 *
 * @example chatReplies(messages, 60, period).paid // 2: the second answer, and one after an hour
 */
export function chatReplies(
  messages: readonly ChatMessage[],
  windowSeconds: number,
  period: Stretch,
): Counts {
  const contacts = contactsOf(messages).filter((one) => isBegunIn(one, period));
  const counts = { contacts: contacts.length, free: 0, paid: 0, typed: 0, paidIfAllSent: 0 };
  for (const contact of contacts) {
    const sent = sendings(contact);
    const own = pushes(sent, windowSeconds, ({ sender }) => sender === "program");
    const all = pushes(
      sent,
      windowSeconds,
      ({ sender }) => sender === "program" || sender === "person",
    );
    counts.free += own.free;
    counts.paid += own.paid;
    counts.typed += sent.filter(({ sender }) => sender === "person").length;
    counts.paidIfAllSent += all.paid;
  }
  return counts;
}
