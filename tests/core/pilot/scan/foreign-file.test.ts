import { expect, it } from "vitest";
import { foreignFile } from "../../../../src/core/pilot/scan/foreign-file.ts";

const text = new TextEncoder().encode("ticket_id,created_at\n");

it.each([
  ["a chat saved from LINE", [["[LINE] 與林的聊天記錄"], [""]], "chat-log-not-tickets"],
  ["a chat of an official account", [["帳號名稱", "x"], ["傳送者類型"]], "chat-log-not-tickets"],
  [
    "tickets about LINE",
    [
      ["ticket_id", "topic"],
      ["[LINE] 1", "Sender type"],
    ],
    null,
  ],
  ["nothing", [], null],
])("%s", (_, rows, expected) => {
  expect(foreignFile(text, rows)).toBe(expected);
});
