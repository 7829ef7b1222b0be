import type { YamlValue } from "./yaml-value.ts";

/** What somebody meant who wrote a word or a sign where a number belongs. */
export type NoNumber = "unknown" | "not-applicable" | "endless" | "broken-formula";

const words: Readonly<Record<NoNumber, readonly string[]>> = {
  unknown: [
    ...["nan", ".nan", "none", "nil", "null", "undefined", "unknown", "pending", "missing"],
    ...["tbd", "tbc", "tba", "t.b.d.", "open", "?", "??", "???", "-", "--", "—", "——", "–", "―"],
    ...["待定", "待補", "待填", "待確認", "待提供", "待議", "未定", "未知", "未提供", "未公布"],
    ...[
      "未填",
      "不明",
      "不詳",
      "不知道",
      "無資料",
      "暫無",
      "面議",
      "另議",
      "議價",
      "洽詢",
      "洽廠商",
    ],
  ],
  "not-applicable": ["n/a", "n.a.", "na", "not applicable", "不適用", "免填"],
  endless: [
    ...["infinity", "+infinity", "-infinity", "inf", "+inf", "-inf", ".inf", "-.inf", "∞"],
    ...["unlimited", "無限", "無上限", "不限"],
  ],
  "broken-formula": ["#n/a", "#value!", "#div/0!", "#ref!", "#num!", "#name?", "#null!"],
};

const meanings = new Map(
  (Object.keys(words) as NoNumber[]).flatMap((meaning) =>
    words[meaning].map((word) => [word, meaning] as const),
  ),
);

/**
 * Does something stand here in place of a number that only looks like an entry: "NaN", "n/a", "—",
 * 待定, a broken cell of a spreadsheet? What was probably meant, or null for anything else.
 *
 * @example noNumber("N/A") // "not-applicable"
 */
export function noNumber(value: YamlValue | undefined): NoNumber | null {
  if (typeof value === "number") {
    if (Number.isNaN(value)) return "unknown";
    return Number.isFinite(value) ? null : "endless";
  }
  if (typeof value !== "string") return null;
  return meanings.get(value.normalize("NFKC").trim().toLowerCase()) ?? null;
}
