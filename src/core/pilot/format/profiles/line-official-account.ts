import type { ExportProfile } from "../export-profile.ts";

/**
 * Chats of a LINE Official Account, one CSV per customer. Three lines before the header name account,
 * zone and the time of the download; the zone reads +09:00 for accounts in Taiwan too. The kind of
 * sender is "User" or "Account" in every language. There is no case: a silence parts one from the
 * next. Replies through the Messaging API come as "Unknown", be they a bot's or a person's.
 */
export const lineOfficialAccount: ExportProfile = {
  id: "line-official-account",
  name: "LINE Official Account",
  confidence: "B",
  grain: "messages",
  rules: [
    {
      headers: ["sender type", "傳送者類型", "送信者タイプ"],
      use: { kind: "message", part: "sender-type" },
    },
    {
      headers: ["sender name", "傳送者名稱", "傳送者", "送信者名"],
      use: { kind: "message", part: "sender-name" },
    },
    {
      headers: ["date", "傳送日期", "日期", "送信日"],
      use: { kind: "instant", column: "created_at" },
    },
    {
      headers: ["time", "傳送時間", "時間", "送信時刻"],
      use: { kind: "message", part: "time" },
    },
    {
      headers: ["message", "內容", "訊息", "内容"],
      use: { kind: "ignored", reason: "text" },
    },
  ],
  signs: [["sender type", "傳送者類型", "送信者タイプ"]],
  dateOrder: "year-month-day",
  cannotTell: ["solve-time", "bot-or-desk", "satisfaction", "reopens", "message-text"],
};
