import type { Language } from "../../text/language.ts";
import type { KpiSettings } from "../kpi/kpi-settings.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { daySeconds } from "../time/calendar-day.ts";
import { planFingerprint } from "./plan-fingerprint.ts";

/** What is said to whoever runs a printed statement: at its head, and before its pieces. */
export interface StatementComments {
  head: string[];
  pieces: Readonly<Record<string, string>>;
}

const pieces: Record<Language, Readonly<Record<string, string>>> = {
  "zh-Hant": {
    cells: "母體 1：每一格變成文字，欄名換成標準欄位；表裡沒有的欄請改成 ''",
    stamped: "母體 2：時間。寫法普通的一次讀完",
    dates_listed: "其餘的列逐欄細看",
    dates_shaped: "數字一律換成 0 來看寫法；值另外讀成整數，例如 20260601 與 083000",
    dates_placed: "年月日換成 1970 年以來的秒數（牆上時鐘）",
    dates_in_zone: "沒有標時區的時間，依計畫的時區換成 UTC",
    dated: "-1 是沒有值；更小的負數是寫法或日期有誤",
    valued: "數字、是非、字詞",
    suspected: "第一個錯誤記在 fault",
    read: "每列只留窄的數字；識別碼只留 64 位元指紋",
    facts: "整張表的事實：匯出時刻（之後的事不算）、首次回覆怎麼得知",
    one_per_id: "同一編號只留最後更新的一列",
    reasoned: "為什麼不列入母體：由上而下第一個成立的原因",
    watched: "工單當時的樣子：看得到多久、哪一天建立",
    solves: "解決時間：追蹤期內第一次解決優先",
    known: "每張工單要統計的全部事實",
    followed: "回訪：同一人同一主題，在解決之後、期限之內又來一張",
    served: "營業時鐘：以營業時段表計算",
    judged: "首次回覆是否在期限內",
    counted: "統計格：日 × 通路 × 主題 × 原因；筆數與時間長度",
  },
  en: {
    cells:
      "Population 1: every cell as text, under canonical names; write '' for a column that the table lacks",
    stamped: "Population 2: times. Those written plainly are read at once",
    dates_listed: "All others are looked at closely",
    dates_shaped:
      "Digits become 0 to see how a time is written; its value is read as numbers such as 20260601 and 083000",
    dates_placed: "Year, month and day as seconds since 1970, on the clock on the wall",
    dates_in_zone: "A time without a zone is read in that of the plan",
    dated: "-1 is no value; lower numbers are dates that cannot be",
    valued: "Numbers, yes and no, words",
    suspected: "The first fault of a row is kept",
    read: "Only narrow numbers are kept of a row; of ids a 64-bit fingerprint",
    facts:
      "Facts of the whole table: when it was exported (nothing later counts), how the first reply is known",
    one_per_id: "Of each id only the row updated last",
    reasoned: "Why a ticket does not count: the first reason that holds",
    watched: "Tickets as they stood then: how long they could be watched, and their local day",
    solves: "The solve: the first one inside the follow-up comes first",
    known: "All that is counted of a ticket",
    followed: "Returns: the same person on the same topic, after the solve and within the window",
    served: "The business clock, from a table of opening hours",
    judged: "Was the first reply in time?",
    counted: "Cells: day, channel, topic and reason, with counts and durations",
  },
};

function windowsOf({ periods }: TicketPlan): string {
  const spans = periods.map(({ period, window }) =>
    window === null ? period : `${period} ${window.from}..${window.to}`,
  );
  return spans.join(", ");
}

const heads: Record<
  Language,
  (facts: {
    windows: string;
    zone: string;
    days: number;
    mark: string;
    columns: string;
  }) => string[]
> = {
  "zh-Hant": ({ windows, zone, days, mark, columns }) => [
    "Touchstone 試金石：由工單表算出統計格的 ClickHouse 敘述（23.8 版以上；在 26.7 版驗證過）。",
    "只讀取、不寫入；回傳的只有每日每通路的筆數與時間長度，沒有工單內容、姓名或編號。",
    "用法：把結果存成檔案（FORMAT JSONEachRow，不要改動）交回，再執行",
    "  touchstone kpi 結果檔 --cells --plan pilot.yaml　或　touchstone compare 結果檔 結果檔 --cells --plan pilot.yaml",
    `期間（含當天，依 ${zone} 的日期）：${windows}`,
    `回訪天數：${days}；計畫與定義的指紋：${mark}（計畫改了就要重印）`,
    `用到的欄位：${columns}`,
    "時間欄可以是 DateTime、DateTime64 或 ISO 8601 文字；表裡沒有的欄，請用 --columns 重印。",
  ],
  en: ({ windows, zone, days, mark, columns }) => [
    "Touchstone: a ClickHouse statement that makes cells of a ticket table (23.8 or later; proved on 26.7).",
    "It only reads. What it gives are counts and durations by day and channel: no texts, names or ids of tickets.",
    "How to use it: save the result as a file (FORMAT JSONEachRow, unchanged), hand it back, and run",
    "  touchstone kpi RESULT --cells --plan pilot.yaml   or   touchstone compare RESULT RESULT --cells --plan pilot.yaml",
    `Periods (both days included, as days of ${zone}): ${windows}`,
    `Return window: ${days} days; fingerprint of plan and definitions: ${mark} (print again when they change)`,
    `Columns it uses: ${columns}`,
    "Times may be DateTime, DateTime64 or ISO 8601 text; name the columns with --columns where the table lacks some.",
  ],
};

/**
 * The comments of a printed statement in a language.
 *
 * @example statementComments(plan, settings, ["ticket_id"], "en").pieces.one_per_id // "Of each id only the row updated last"
 */
export function statementComments(
  plan: TicketPlan,
  settings: KpiSettings,
  columns: readonly string[],
  language: Language,
): StatementComments {
  const facts = {
    windows: windowsOf(plan),
    zone: plan.zone,
    days: settings.returnWindowSeconds / daySeconds,
    mark: planFingerprint(plan, settings),
    columns: columns.join(", "),
  };
  return { head: heads[language](facts), pieces: pieces[language] };
}
