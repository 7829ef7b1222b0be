import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { PilotFolder } from "../parse/workspace.ts";
import type { ExportSource } from "../pilot/format/translate/export-source.ts";
import { readChat } from "../pilot/format/translate/read-chat.ts";
import type { ChatReplies } from "../schema/chat-replies.ts";
import { chatReplies } from "./chat-replies.ts";
import { windowStretch } from "./window-stretch.ts";

/** How replies were sent in the chats of one period, with what is wrong with the files. */
export type PeriodChats = { replies: ChatReplies | null; diagnostics: Diagnostic[] };

function added(one: ChatReplies, other: Omit<ChatReplies, "folder" | "chats">): ChatReplies {
  return {
    ...one,
    chats: one.chats + 1,
    contacts: one.contacts + other.contacts,
    free: one.free + other.free,
    paid: one.paid + other.paid,
    typed: one.typed + other.typed,
    paidIfAllSent: one.paidIfAllSent + other.paidIfAllSent,
  };
}

/**
 * How were replies sent in all chats of a period, of which only contacts within the window of the plan
 * count? Null replies without a plan or a chat that can be read; whatever cannot be read is named.
 *
 * @example (await periodChats("pilots/norvane/line-chats", sources, folder, 60)).replies?.paid // 41
 */
export async function periodChats(
  folder: string,
  sources: readonly ExportSource[],
  { period, plan }: PilotFolder,
  windowSeconds: number,
): Promise<PeriodChats> {
  const stretch = plan && windowStretch(plan.value, period === "baseline" ? "baseline" : "pilot");
  if (!plan || !stretch) return { replies: null, diagnostics: [] };
  const none = { contacts: 0, free: 0, paid: 0, typed: 0, paidIfAllSent: 0 };
  let replies: ChatReplies = { folder, chats: 0, ...none };
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    const chat = await readChat(source, plan.value.zone);
    if (chat === null) {
      diagnostics.push(diagnose("not-a-chat", { file: source.name, line: 1, column: 1 }));
      continue;
    }
    diagnostics.push(...chat.diagnostics);
    if (chat.messages === null) continue;
    replies = added(replies, chatReplies(chat.messages, windowSeconds, stretch));
  }
  return { replies: replies.chats === 0 ? null : replies, diagnostics };
}
