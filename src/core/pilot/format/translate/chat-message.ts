import type { ScannedRow } from "../../scan/scanned-row.ts";
import { headerText } from "../header-text.ts";
import type { CanonicalRow } from "./canonical-row.ts";

/** Who wrote a message: the customer, an automatic answer, a named person, or some program. */
export type Sender = "customer" | "bot" | "person" | "program";

/** One message of a chat; its text was never kept. */
export interface ChatMessage {
  at: string;
  seconds: number;
  sender: Sender;
  line: number;
  rowNumber: number;
}

/** How kind and name of the sender are read from a row. */
export interface SenderCells {
  type: (row: ScannedRow) => string;
  name: (row: ScannedRow) => string;
}

const botNames = new Set(["auto-response", "応答メッセージ", "自動回應訊息", "自動回應"]);
const programNames = new Set(["unknown", "不明", "未知"]);

/**
 * Who wrote it, by kind and name of the sender? Programs that use the Messaging API, a helpdesk among
 * them, come as "Unknown".
 *
 * @example senderOf("Account", "Unknown") // "program"
 */
export function senderOf(type: string, name: string): Sender {
  if (headerText(type) === "user") return "customer";
  const word = headerText(name);
  if (botNames.has(word)) return "bot";
  return programNames.has(word) ? "program" : "person";
}

/**
 * One translated row of a chat as a message.
 *
 * @example chatMessage(cells, row, scanned, 1).sender // "customer"
 */
export function chatMessage(
  cells: SenderCells,
  row: CanonicalRow,
  scanned: ScannedRow,
  rowNumber: number,
): ChatMessage {
  const at = row.get("created_at");
  const sender = senderOf(cells.type(scanned), cells.name(scanned));
  return { at, seconds: Date.parse(at) / 1000, sender, line: scanned.line, rowNumber };
}

/**
 * For sorting: by time, and as in the file within a second.
 *
 * @example messages.sort(inChatOrder)[0]?.sender // "customer"
 */
export function inChatOrder(one: ChatMessage, other: ChatMessage): number {
  return one.seconds - other.seconds || one.rowNumber - other.rowNumber;
}
