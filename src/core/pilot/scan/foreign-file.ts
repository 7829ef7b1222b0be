import { isWorkbook } from "../../parse/workbook.ts";

/** Files that are often handed over in place of a ticket export. */
export type ForeignFile = "workbook-not-csv" | "chat-log-not-tickets";

/** The first line of a chat saved from LINE, and the header of LINE Official Account Manager. */
const chatTitle = /^\[LINE\]|^Chat history with /i;
const chatHeaders = ["傳送者類型", "Sender type"];

function isChatLog(rows: readonly string[][]): boolean {
  const [title = ""] = rows[0] ?? [];
  return chatTitle.test(title) || rows.some((cells) => chatHeaders.includes(cells[0] ?? ""));
}

/**
 * Is this file something else than a table of tickets, so that reading on would only give errors that
 * lead astray? The code of what it is; null for a table, known or not.
 *
 * @param sample the first bytes of the file
 * @param rows the cells of its first rows
 * @example foreignFile(sample, [["[LINE] Chat history with Lin"]]) // "chat-log-not-tickets"
 */
export function foreignFile(sample: Uint8Array, rows: readonly string[][]): ForeignFile | null {
  if (isWorkbook(sample)) return "workbook-not-csv";
  return isChatLog(rows) ? "chat-log-not-tickets" : null;
}
