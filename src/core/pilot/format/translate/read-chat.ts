import { type Diagnostic, hasErrors } from "../../../diagnostic/diagnostic.ts";
import type { Assembly } from "./assembly.ts";
import { partReader } from "./assembly-of.ts";
import { type ChatMessage, chatMessage, inChatOrder } from "./chat-message.ts";
import type { ExportSource } from "./export-source.ts";
import { noChoices } from "./import-choices.ts";
import { openExport } from "./open-export.ts";
import type { PersonKeys } from "./person-key.ts";
import type { SurveyedExport } from "./surveyed-export.ts";
import { translateExport } from "./translate-export.ts";

/** The messages of one chat in their order, null where the file is refused; and what is wrong with it. */
export type ChatReading = { messages: ChatMessage[] | null; diagnostics: Diagnostic[] };

const nobody: PersonKeys = { requester: () => "", agent: () => "" };

/** Says nothing about counting replies: no cases are made here. */
const ofCases = ["chats-cut-by-silence"];

function collectorOf(surveyed: SurveyedExport, messages: ChatMessage[]): Assembly {
  const cells = {
    type: partReader(surveyed, "sender-type"),
    name: partReader(surveyed, "sender-name"),
  };
  return {
    add: (row, scanned, rowNumber) => messages.push(chatMessage(cells, row, scanned, rowNumber)),
    finish: () => messages.sort(inChatOrder),
  };
}

/**
 * The messages of one chat with a customer, without their texts: when, and who wrote? `zone` is that of
 * times that carry none. Null for a file that is no export of chats.
 *
 * @example (await readChat(source, "Asia/Taipei"))?.messages[0]?.sender // "customer"
 */
export async function readChat(source: ExportSource, zone: string): Promise<ChatReading | null> {
  const opened = await openExport(source, { ...noChoices, zone });
  if (opened.kind === "unknown") return null;
  const { surveyed } = opened;
  if (surveyed.binding.profile.grain !== "messages") return null;
  if (hasErrors(surveyed.findings)) return { messages: null, diagnostics: [...surveyed.findings] };
  const messages: ChatMessage[] = [];
  const collector = collectorOf(surveyed, messages);
  const account = await translateExport(surveyed, nobody, () => {}, collector);
  const all = [...surveyed.findings, ...account.diagnostics];
  return { messages, diagnostics: all.filter(({ code }) => !ofCases.includes(code)) };
}
