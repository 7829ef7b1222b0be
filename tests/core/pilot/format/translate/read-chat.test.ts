import { expect, it } from "vitest";
import { readChat } from "../../../../../src/core/pilot/format/translate/read-chat.ts";
import { sourceOf } from "../import-sources.ts";

const chat = `帳號名稱,雲杉選物
時區,'+09:00'
下載時間,2026/06/10 12:00:00
傳送者類型,傳送者名稱,傳送日期,傳送時間,內容
Account,客服小王,2026/06/01,10:30:00,請提供訂單編號
User,林小美,2026/06/01,10:00:00,您好
Account,自動回應訊息,2026/06/01,10:00:02,感謝您的來訊
`;

it("reads who wrote when, in order, in the zone that the chat names", async () => {
  const found = await readChat(sourceOf(chat, "1_a.csv", 50), "Asia/Taipei");
  expect(found?.messages?.map(({ sender, at }) => [sender, at])).toEqual([
    ["customer", "2026-06-01T01:00:00Z"],
    ["bot", "2026-06-01T01:00:02Z"],
    ["person", "2026-06-01T01:30:00Z"],
  ]);
  expect(found?.diagnostics).toEqual([]);
});

it("takes nothing else for a chat", async () => {
  const tickets = "ticket_id,created_at\nT1,2026-06-01T01:00:00Z\n";
  expect(await readChat(sourceOf(tickets, "t.csv", 50), "Asia/Taipei")).toBeNull();
});

it("gives no messages of a chat whose encoding is not clear", async () => {
  const name = [0xbf, 0xcd, 0xb7, 0xfe, 0xd7, 0xe9]; // 客服组 in GB18030, another word in Big5
  const head = "Account name,X\nTime zone,'+09:00'\nDownload time,2026/06/10 12:00:00\n";
  const rows = "Sender type,Sender name,Date sent,Time sent,Content\nAccount,";
  const utf8 = (text: string) => [...new TextEncoder().encode(text)];
  const bytes = [...utf8(head + rows), ...name, ...utf8(",2026/06/01,10:30:00,hi\n")];
  const found = await readChat(sourceOf(Uint8Array.from(bytes), "1_a.csv"), "Asia/Taipei");
  expect(found?.diagnostics.map(({ code }) => code)).toContain("chinese-encoding-unclear");
  expect(found?.messages).toBeNull();
});
