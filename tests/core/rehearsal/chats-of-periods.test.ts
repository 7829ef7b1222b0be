import { expect, it } from "vitest";
import { chatsOfPeriods } from "../../../src/core/rehearsal/chats-of-periods.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const text = `帳號名稱,晴山
時區,'+09:00'
下載時間,2026/10/27 10:00:00
傳送者類型,傳送者名稱,傳送日期,傳送時間,內容
User,甲,2026/09/01,11:00:00,hi
Account,Unknown,2026/09/01,11:05:00,ok
`;
const bytes = new TextEncoder().encode(text);

it("reads chats only where they belong, period by period", async () => {
  const files = [
    { path: "pilots/norvane/line-chats/1_a.csv", bytes },
    { path: "pilots/norvane/other/1_a.csv", bytes },
  ];
  const { replies, diagnostics } = await chatsOfPeriods(files, shippedSample());
  expect([...replies.keys()]).toEqual(["norvane"]);
  expect(replies.get("norvane")).toMatchObject({ chats: 1, paid: 1 });
  expect(diagnostics).toEqual([]);
});
