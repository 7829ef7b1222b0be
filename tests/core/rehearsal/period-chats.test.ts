import { expect, it } from "vitest";
import { periodChats } from "../../../src/core/rehearsal/period-chats.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";
import { sourceOf } from "../pilot/format/import-sources.ts";

const folder = shippedSample().pilots.get("norvane");
const chat = (rows: string) => `帳號名稱,晴山
時區,'+09:00'
下載時間,2026/10/27 10:00:00
傳送者類型,傳送者名稱,傳送日期,傳送時間,內容
${rows}`;
const inPilot = chat(`User,甲,2026/09/01,11:00:00,hi
Account,Unknown,2026/09/01,11:05:00,ok
Account,客服 02,2026/09/01,11:06:00,ok
`);
const before = chat("User,乙,2026/06/01,11:00:00,hi\nAccount,Unknown,2026/06/01,11:05:00,ok\n");

it("adds up the chats of the pilot's window, and names what is no chat", async () => {
  if (!folder) throw new Error("no pilot");
  const sources = [
    sourceOf(inPilot, "1_a.csv", 100),
    sourceOf(before, "2_b.csv", 100),
    sourceOf("week,cost\n1,2\n", "notes.csv", 100),
  ];
  const { replies, diagnostics } = await periodChats("x/line-chats", sources, folder, 60);
  const counted = { contacts: 1, free: 0, paid: 1, typed: 1, paidIfAllSent: 2 };
  expect(replies).toEqual({ folder: "x/line-chats", chats: 2, ...counted });
  expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
    ["not-a-chat", "notes.csv"],
  ]);
});

it("says nothing without a plan or a chat", async () => {
  if (!folder) throw new Error("no pilot");
  const planless = { ...folder, plan: null };
  const one = [sourceOf(inPilot, "1_a.csv", 100)];
  expect((await periodChats("x", one, planless, 60)).replies).toBeNull();
  expect((await periodChats("x", [], folder, 60)).replies).toBeNull();
});
