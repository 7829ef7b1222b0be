import { csvText } from "./csv.ts";
import { type Draws, drawsFor } from "./draws.ts";
import { periods, startOf } from "./periods.ts";
import { chatTruth } from "./proof-truth.ts";

type Period = keyof typeof chatTruth;
type Line = { at: number; type: "User" | "Account"; name: string; text: string };

/** LINE writes +09:00 for accounts in Taiwan, too. */
const lineOffsetSeconds = 9 * 3600;
const daysBetweenContacts = 3;
/** What customers ask, and what they are told. */
const talks = [
  ["請問訂單到哪了？", "已為您查到，明天會送達。"],
  ["想改收件地址", "好的，已經更改。"],
  ["尺寸不合可以換嗎？", "可以，請填這張表單。"],
  ["發票還沒收到", "已重新寄到您的信箱。"],
] as const;
const agents = ["客服 02", "客服 05", "客服 07"];

function localTime(at: number): [string, string] {
  const text = new Date((at + lineOffsetSeconds) * 1000).toISOString();
  return [text.slice(0, 10).replaceAll("-", "/"), text.slice(11, 19)];
}

function chosen<One>(from: readonly One[], draws: Draws): One {
  const found = from[Math.floor(draws.uniform() * from.length)];
  if (found === undefined) throw new RangeError("nothing to choose from");
  return found;
}

/** One contact: a question, and its reply by the system in time, by the system too late, or typed. */
function contact(at: number, reply: "free" | "pushed" | "typed", draws: Draws): Line[] {
  const seconds = reply === "free" ? 8 + draws.uniform() * 40 : 180 + draws.exponential(1500);
  const name = reply === "typed" ? chosen(agents, draws) : "Unknown";
  const [question, answer] = chosen(talks, draws);
  return [
    { at, type: "User", name: "顧客", text: question },
    { at: at + Math.round(seconds), type: "Account", name, text: answer },
  ];
}

function chatFile(lines: readonly Line[]): string {
  const rows = lines.map(({ at, type, name, text }) => [type, name, ...localTime(at), text]);
  const table = csvText(["傳送者類型", "傳送者名稱", "傳送日期", "傳送時間", "內容"], rows);
  return `\uFEFF帳號名稱,晴山選物\n時區,'+09:00'\n下載時間,2026/10/27 10:00:00\n${table}`;
}

/** The contacts of a period with how each is answered; a second typed word follows where more are typed. */
function contactsOf(period: Period, draws: Draws): Line[][] {
  const { contacts, pushed, typed } = chatTruth[period];
  const answeredByPeople = Math.min(typed, contacts - pushed);
  const kinds = Array.from({ length: contacts }, (_, index) => {
    if (index < pushed) return "pushed" as const;
    return index < pushed + answeredByPeople ? ("typed" as const) : ("free" as const);
  });
  const order = kinds.map((kind) => ({ kind, at: draws.uniform() })).sort((a, b) => a.at - b.at);
  let second = typed - answeredByPeople;
  return order.map(({ kind }) => {
    const lines = contact(0, kind, draws);
    const last = lines.at(-1);
    if (kind !== "typed" || second <= 0 || last === undefined) return lines;
    second -= 1;
    return [...lines, { ...last, at: last.at + 240, text: "還有其他需要幫忙的嗎？" }];
  });
}

/** Chats of a LINE Official Account as its console writes them, one file a customer, by name. */
export function chatFiles(name: Period, seed: number): Map<string, string> {
  const period = periods.find((one) => one.name === name);
  if (period === undefined) throw new RangeError(`no period ${name}`);
  const draws = drawsFor(seed, `chats ${name}`);
  const { chats } = chatTruth[name];
  const files = new Map<string, Line[]>();
  for (const [index, lines] of contactsOf(name, draws).entries()) {
    const chat = `${100_200_301 + (index % chats) * 37}_customer-${String((index % chats) + 1).padStart(2, "0")}.csv`;
    const day =
      1 + Math.floor(index / chats) * daysBetweenContacts * 2 + (index % daysBetweenContacts);
    const begin = startOf(period) + day * 86_400 + 9 * 3600 + Math.floor(draws.uniform() * 36_000);
    const own = lines.map((line) => ({ ...line, at: begin + line.at }));
    files.set(chat, [...(files.get(chat) ?? []), ...own]);
  }
  return new Map([...files].map(([chat, lines]) => [chat, chatFile(lines)]));
}
