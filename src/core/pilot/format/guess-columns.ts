import type { TicketColumn } from "../../schema/ticket-column.ts";
import { headerText } from "./header-text.ts";

/** Words by which a header is guessed to hold a canonical column; Chinese ones as offices use them. */
const aliases: readonly [TicketColumn, readonly string[]][] = [
  [
    "ticket_id",
    [
      "工單編號",
      "案件編號",
      "單號",
      "編號",
      "案號",
      "ticket id",
      "ticket no",
      "ticket number",
      "case id",
      "case number",
      "conversation id",
      "id",
      "number",
      "call id",
    ],
  ],
  [
    "created_at",
    [
      "建立時間",
      "建立日期",
      "開單時間",
      "進件時間",
      "立案時間",
      "受理時間",
      "created at",
      "created time",
      "created",
      "created date",
      "date created",
      "create date",
      "opened",
      "open date",
      "started at",
    ],
  ],
  [
    "first_public_agent_reply_at",
    [
      "首次回覆時間",
      "首次回應時間",
      "第一次回覆時間",
      "首回時間",
      "first reply at",
      "first response at",
      "first responded at",
      "first response date",
    ],
  ],
  [
    "last_solved_at",
    [
      "解決時間",
      "結案時間",
      "完成時間",
      "結案日期",
      "resolved at",
      "resolved time",
      "solved at",
      "resolved",
      "resolution date",
    ],
  ],
  [
    "closed_at",
    ["關閉時間", "關單時間", "closed at", "closed time", "closed date", "close date", "closed"],
  ],
  [
    "last_updated_at",
    ["更新時間", "最後更新時間", "updated at", "last updated", "last update time", "updated"],
  ],
  ["status", ["狀態", "工單狀態", "案件狀態", "status", "state"]],
  ["channel", ["渠道", "管道", "通路", "來源", "聯絡管道", "channel", "source", "via"]],
  [
    "topic",
    [
      "問題類型",
      "問題分類",
      "分類",
      "類別",
      "主題",
      "聯繫主題",
      "category",
      "topic",
      "issue type",
      "subcategory",
    ],
  ],
  ["priority", ["優先順序", "優先級", "緊急程度", "priority", "urgency"]],
  [
    "requester_key",
    [
      "客戶編號",
      "會員編號",
      "客戶代碼",
      "提問者",
      "requester id",
      "customer id",
      "contact id",
      "member id",
      "requester email",
      "customer email",
    ],
  ],
  ["agent_key", ["客服人員", "處理人員", "負責人", "承辦人", "agent", "assignee", "owner"]],
  ["team", ["部門", "組別", "團隊", "處理單位", "team", "group", "department", "queue"]],
  [
    "csat_value",
    ["滿意度", "滿意度評分", "評分", "csat", "satisfaction rating", "satisfaction score", "rating"],
  ],
  ["reopen_count", ["重開次數", "reopens", "reopen count"]],
  ["agent_public_reply_count", ["回覆次數", "客服回覆數", "replies", "agent replies"]],
  [
    "handle_seconds",
    ["處理時間", "處理時長", "通話時間", "通話秒數", "handle time", "talk time", "handling time"],
  ],
];

/** A header and the canonical column that it may hold. */
export interface ColumnGuess {
  column: TicketColumn;
  header: string;
}

/**
 * Which canonical columns might these headers hold? Offered to a person to confirm, never used by
 * themselves. Each header and each column occurs once.
 *
 * @example guessColumns(["工單編號", "建立時間"])[1]?.column // "created_at"
 */
export function guessColumns(headers: readonly string[]): ColumnGuess[] {
  const texts = headers.map(headerText);
  const taken = new Set<number>();
  return aliases.flatMap(([column, words]): ColumnGuess[] => {
    for (const word of [column, ...words]) {
      const at = texts.findIndex((text, index) => text === word && !taken.has(index));
      const header = headers[at];
      if (header === undefined) continue;
      taken.add(at);
      return [{ column, header }];
    }
    return [];
  });
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/**
 * Which of the first rows are the headers? The one in which most of them can be guessed.
 *
 * @example likelyHeaders([["2026 Q3"], ["單號", "建立時間"]])[0] // "單號"
 */
export function likelyHeaders(rows: readonly (readonly string[])[]): readonly string[] {
  let [best, most] = [rows[0] ?? [], 0];
  for (const row of rows.slice(0, 11)) {
    const guesses = guessColumns(row).length;
    if (guesses > most) [best, most] = [row, guesses];
  }
  return best;
}

/**
 * A column map for a file of no known kind, as YAML, with every guess marked, the unknown headers as
 * comments, and `confirmed: false`: nobody has looked at it yet. Null for a file without two columns.
 *
 * @param rows the first rows of the file
 * @example guessedMap([["工單編號", "建立時間"]])?.includes("confirmed: false") // true
 */
export function guessedMap(rows: readonly (readonly string[])[]): string | null {
  const headers = likelyHeaders(rows);
  if (headers.length < 2) return null;
  const guesses = guessColumns(headers);
  const guessed = new Set(guesses.map(({ header }) => header));
  const needed = (["ticket_id", "created_at"] as const).filter(
    (column) => !guesses.some((guess) => guess.column === column),
  );
  const lines = [
    "# yaml-language-server: $schema=../../public/schema/column-map.schema.json",
    "# 下面的對應是由欄名猜的：請逐欄核對，改好後寫 confirmed: true。",
    "# These columns were guessed from the headers: check each, then write confirmed: true.",
    "schemaVersion: 1",
    "confirmed: false",
    "# 匯出時帳號設定的時區 The zone of the account when it was exported",
    "zone: Asia/Taipei",
    "columns:",
    ...needed.map((column) => `  # ${column}: ? 必填 required`),
    ...guesses.map(({ column, header }) => `  ${column}: ${quoted(header)}  # 猜測 guess`),
    "# 沒有對應的欄位 Headers without a column:",
    ...headers.filter((header) => !guessed.has(header)).map((header) => `#   ${quoted(header)}`),
  ];
  return `${lines.join("\n")}\n`;
}
