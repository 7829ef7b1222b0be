import { termsText } from "../text/zh-hant/terms.ts";

/** Chinese words for the values of fields that are written in English, by value. */
const words: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(termsText.evidence).map(([id, word]) => [id, [word]])),
  ...Object.fromEntries(Object.entries(termsText.pilotDecision).map(([id, word]) => [id, [word]])),
  private: ["民間", "民間採購"],
  government: ["政府", "政府採購"],
  native: ["原生", "原生雙向"],
  connector: ["外掛", "單向"],
  none: ["無", "沒有"],
  agreed: ["同意"],
  refused: ["拒絕"],
  open: ["未定", "開封"],
  sealed: ["彌封"],
  hard: ["硬門檻"],
  soft: ["軟門檻"],
  must: ["必要"],
  should: ["期望"],
  abstained: ["棄權"],
  "not-applicable": ["不適用"],
  unknown: ["不知道", "未知"],
  interest: ["有利益關係", "利益衝突"],
  recused: ["已迴避", "迴避"],
  once: ["一次"],
  yearly: ["每年"],
  monthly: ["每月"],
};

/**
 * Which of the allowed values was meant by a Chinese word? Null when it is none of theirs.
 *
 * @example valueOfChinese("展示", ["document", "demo"]) // "demo"
 */
export function valueOfChinese(found: string, allowed: readonly string[]): string | null {
  const word = found.normalize("NFKC").trim();
  return allowed.find((value) => words[value]?.includes(word)) ?? null;
}
