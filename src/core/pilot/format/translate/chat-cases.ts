import type { ScannedRow } from "../../scan/scanned-row.ts";
import { instantText } from "../../time/calendar-day.ts";
import { headerText } from "../header-text.ts";
import { type DateReading, instantOfText } from "../value/date-reading.ts";
import type { Assembly } from "./assembly.ts";
import { CanonicalRow } from "./canonical-row.ts";
import { type ChatMessage, chatMessage, inChatOrder, type SenderCells } from "./chat-message.ts";
import type { PersonKeys } from "./person-key.ts";
import type { SurveyedExport } from "./surveyed-export.ts";
import type { TicketSink } from "./ticket-sink.ts";

const downloadLabels = new Set(["downloaded on", "下載時間", "ダウンロード日時"]);

/** Which customer a chat is of: the number that begins its file name, else the whole name. */
function chatId(name: string): string {
  const file = name.replace(/^.*[\\/]/, "").replace(/\.\w+$/, "");
  return /^\d+/.exec(file)?.[0] ?? file;
}

/**
 * Makes cases of one chat: a case begins with the first message after a silence. Who wrote first
 * began it. The first message of a named person is the first reply; where only a program answered, it
 * may have been a bot or a person at another desk, so there was a reply whose time is not known.
 */
export class ChatCases implements Assembly {
  private readonly messages: ChatMessage[] = [];
  private readonly surveyed: SurveyedExport;
  private readonly cells: SenderCells;
  private readonly requester: string;
  private readonly exportedAt: string;

  constructor(
    surveyed: SurveyedExport,
    cells: SenderCells,
    keys: PersonKeys,
    reading: DateReading | null,
  ) {
    this.surveyed = surveyed;
    this.cells = cells;
    this.requester = keys.requester(chatId(surveyed.source.name));
    this.exportedAt = downloadTime(surveyed.preface, reading);
  }

  add(row: CanonicalRow, scanned: ScannedRow, rowNumber: number): void {
    this.messages.push(chatMessage(this.cells, row, scanned, rowNumber));
  }

  finish(emit: TicketSink): void {
    this.messages.sort(inChatOrder);
    const { sessionGapSeconds } = this.surveyed.choices;
    let session: ChatMessage[] = [];
    for (const message of this.messages) {
      const before = session.at(-1);
      if (before !== undefined && message.seconds - before.seconds > sessionGapSeconds) {
        this.emitCase(session, emit);
        session = [];
      }
      session.push(message);
    }
    this.emitCase(session, emit);
  }

  private emitCase(session: readonly ChatMessage[], emit: TicketSink): void {
    const [first] = session;
    if (first === undefined) return;
    const row = new CanonicalRow();
    const reply = session.find(({ sender }) => sender === "person");
    const program = session.find(({ sender }) => sender === "program");
    const isUncertain =
      program !== undefined && (reply === undefined || program.seconds <= reply.seconds);
    const replies = session.filter(({ sender }) => sender === "person" || sender === "program");
    row.set("ticket_id", `${this.requester.slice(0, 12)}-${first.seconds}`);
    row.set("created_at", first.at);
    row.set("first_public_agent_reply_at", isUncertain ? "" : (reply?.at ?? ""));
    row.set("first_bot_reply_at", session.find(({ sender }) => sender === "bot")?.at ?? "");
    row.set("last_updated_at", session.at(-1)?.at ?? "");
    row.set("exported_at", this.exportedAt);
    row.set("agent_public_reply_count", String(replies.length));
    row.set("requester_key", this.requester);
    row.set("channel", "line");
    row.set("initiated_by", first.sender === "customer" ? "customer" : "agent");
    row.set("tz_source", this.surveyed.dates.zoneSource);
    emit(row, first.line, first.rowNumber);
  }
}

/** When the chat was downloaded, if the lines before the header say so in a way that can be read. */
function downloadTime(
  preface: readonly (readonly string[])[],
  reading: DateReading | null,
): string {
  const line = preface.find(([label = ""]) => downloadLabels.has(headerText(label)));
  if (line === undefined || reading === null) return "";
  const { at } = instantOfText(
    line
      .slice(1)
      .join(" ")
      .replace(/^'+|'+$/g, ""),
    reading,
  );
  return at < 0 ? "" : instantText(at);
}
