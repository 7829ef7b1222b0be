import { createHash } from "node:crypto";
import { cutRows } from "../../src/core/parse/csv-cells.ts";
import { csvText } from "./csv.ts";
import { type Draws, drawsFor } from "./draws.ts";
import { exportTruth } from "./proof-truth.ts";

type Vendor = keyof typeof exportTruth;
type Table = { header: string[]; rows: (string | number | null)[][] };

const texts = [
  "請問訂單到哪裡了？",
  "已為您查詢，明天送達。",
  "想換顏色",
  "好的，謝謝",
  "發票可以重開嗎",
  "已補寄電子發票",
];

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const numbered = (mark: string, at: number) => `${mark}-${String(at + 1).padStart(5, "0")}`;

function ticketsOf(csv: string, count: number): Table {
  const [first, ...rest] = cutRows(csv, ",").map(({ cells }) => cells);
  const source = first ?? [];
  const header =
    "ticket_id created_at status channel requester_key last_updated_at exported_at priority topic agent_key reopen_count brand first_public_agent_reply_at last_solved_at agent_public_reply_count contact_session_count initiated_by".split(
      " ",
    );
  const rows = rest
    .slice(0, count)
    .map((cells) =>
      ["source_system", ...header].map((name) => cells[source.indexOf(name)] ?? name),
    );
  return {
    header: ["source_system", ...header],
    rows: rows.map(([, ...row]) => ["vendor", ...row]),
  };
}

function messagesOf(tickets: Table, count: number, draws: Draws): Table {
  const header = "message_id ticket_id at actor_kind visibility body".split(" ");
  const at = (row: Table["rows"][number], name: string) =>
    String(row[tickets.header.indexOf(name)]);
  const rows = Array.from({ length: count }, (_, index) => {
    const ticket = tickets.rows[index % tickets.rows.length] ?? [];
    const turn = Math.floor(index / tickets.rows.length);
    const sent = Date.parse(at(ticket, "created_at")) + turn * 1000 * (30 + draws.exponential(600));
    return [
      numbered("M", index),
      at(ticket, "ticket_id"),
      `${new Date(sent).toISOString().slice(0, 19)}Z`,
      turn % 2 === 0 ? "customer" : "agent",
      "public",
      texts[(index + turn) % texts.length] ?? "",
    ];
  });
  return { header, rows };
}

function attachmentsOf(messages: Table, count: number): Table {
  const rows = Array.from({ length: count }, (_, index) => {
    const message = String(messages.rows[index * 3]?.[0] ?? "");
    const name = `照片-${index + 1}.jpg`;
    return [numbered("F", index), message, name, 20_000 + index * 137, hash(name), "image/jpeg"];
  });
  return { header: "file_id message_id name bytes sha256 mime_type".split(" "), rows };
}

function list(header: string, count: number, row: (at: number) => (string | number)[]): Table {
  return { header: header.split(" "), rows: Array.from({ length: count }, (_, at) => row(at)) };
}

const when = (day: number) => `2026-09-${String((day % 28) + 1).padStart(2, "0")}T02:00:00Z`;

/** Twelve kinds each, as the buyer found them in the export; calls only of the one, rules of the other. */
function tablesOf(vendor: Vendor, csv: string, draws: Draws): Map<string, Table> {
  const tickets = ticketsOf(csv, 400);
  const ids = tickets.rows.map((row) => String(row[1]));
  const id = (at: number) => ids[at % ids.length] ?? "";
  const small: [string, Table][] = [
    [
      "internal-notes",
      list("message_id ticket_id at actor_kind visibility body", 60, (at) => [
        numbered("I", at),
        id(at * 3),
        when(at),
        "agent",
        "private",
        "已與倉庫確認",
      ]),
    ],
    [
      "customers-channel-ids",
      list("customer_id channel channel_user_id provider_or_page_id consent_state", 220, (at) => [
        numbered("C", at),
        at % 3 === 0 ? "email" : "line",
        hash(`u${at}`).slice(0, 16),
        "qingshan",
        "given",
      ]),
    ],
    [
      "tags-custom-fields",
      list("ticket_id field value", 200, (at) => [id(at * 2), "活動", `檔期 ${at % 7}`]),
    ],
    [
      "csat-answers",
      list("ticket_id value scale_max at", 90, (at) => [id(at * 4), 1 + (at % 5), 5, when(at)]),
    ],
    [
      "users-roles",
      list("user_id role active team", 12, (at) => [
        numbered("U", at),
        at < 2 ? "admin" : "agent",
        at < 10 ? "true" : "false",
        "客服組",
      ]),
    ],
    [
      "sla-timestamps",
      list("ticket_id target_seconds calendar_id due_at met", 150, (at) => [
        id(at),
        900,
        "office",
        when(at),
        at % 9 === 0 ? "false" : "true",
      ]),
    ],
    [
      "canned-replies",
      list("reply_id title body", 18, (at) => [
        numbered("K", at),
        `範本 ${at + 1}`,
        "{{客戶稱謂}}您好",
      ]),
    ],
    [
      "articles",
      list("article_id title body revision updated_at owner", 24, (at) => [
        numbered("A", at),
        `問答 ${at + 1}`,
        "內容",
        1 + (at % 4),
        when(at),
        "夏沐晴",
      ]),
    ],
    vendor === "tidalleaf"
      ? [
          "call-recordings",
          list("call_id ticket_id at seconds consent", 26, (at) => [
            numbered("V", at),
            id(at * 5),
            when(at),
            60 + at * 7,
            "given",
          ]),
        ]
      : [
          "automations",
          list("rule_id title condition action", 9, (at) => [
            numbered("R", at),
            `規則 ${at + 1}`,
            "逾時",
            "升級",
          ]),
        ],
  ];
  const fixed = small.reduce((sum, [, { rows }]) => sum + rows.length, 0);
  const files = 100;
  const messages = messagesOf(tickets, exportTruth[vendor].rows - fixed - 400 - files, draws);
  return new Map<string, Table>([
    ["tickets", tickets],
    ["thread-messages", messages],
    ["attachments", attachmentsOf(messages, files)],
    ...small,
  ]);
}

/** As the blank store gave it back: rows and columns in another order, times in Taipei's clock. */
function restored({ header, rows }: Table): Table {
  const order = header.map((_, at) => header.length - 1 - at);
  const local = (cell: string | number | null) => {
    const text = String(cell ?? "");
    if (!/^\d{4}-\d\d-\d\dT[\d:]+Z$/.test(text)) return cell;
    const at = new Date(Date.parse(text) + 8 * 3_600_000).toISOString().slice(0, 19);
    return `${at.replace("T", " ")}+08:00`;
  };
  return {
    header: order.map((at) => header[at] ?? ""),
    rows: [...rows].reverse().map((row) => order.map((at) => local(row[at] ?? null))),
  };
}

function damaged(table: Table, vendor: Vendor): Table {
  const { damaged: count, kind } = exportTruth[vendor];
  const at = table.header.indexOf("sha256");
  const rows = table.rows.map((row, index) => {
    if (index % 9 !== 4 || Math.floor(index / 9) >= count) return row;
    const wrong = kind === "emptied" ? "" : hash(`other ${index}`);
    return row.map((cell, column) => (column === at ? wrong : cell));
  });
  return { ...table, rows };
}

/** The export as the vendor gave it (`old`) and as it was restored (`new`), one file per record kind. */
export function exportFiles(vendor: Vendor, tickets: string, seed: number): Map<string, string> {
  const tables = tablesOf(vendor, tickets, drawsFor(seed, `export ${vendor}`));
  const files = new Map<string, string>();
  for (const [kind, table] of tables) {
    const carried = kind === "attachments" ? damaged(table, vendor) : table;
    const back = restored(carried);
    files.set(`old/${kind}.csv`, csvText(table.header, table.rows));
    files.set(`new/${kind}.csv`, csvText(back.header, back.rows));
  }
  return files;
}
