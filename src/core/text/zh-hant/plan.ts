import type { UndetectableReason } from "../../schema/plan-output.ts";

const reasons: Record<UndetectableReason, string> = {
  "kpi-not-in-data": "檔案沒有這項指標需要的欄位",
  "coverage-too-low": "有需要欄位的工單太少",
  "too-few-weeks-of-kpi": "完整的週太少，至少四週",
  "clock-not-declared": "沒有宣告工作日曆",
  "follow-up-too-short": "匯出得太早",
  "no-variation": "每週數值都一樣，看不出週與週差多少",
  "definitions-differ": "記錄方式不一致",
};

/** Words about what a pilot could show. */
export const planText = {
  reasons,
  title: "試點看得出多大的改變",
  basis: (weeks: string, tickets: string, days: string): string =>
    `依基準期 ${weeks} 個完整週（每週約 ${tickets} 張工單，每張觀察 ${days} 天）的起伏推算`,
  weeks: (count: number): string => `${count} 週`,
  kpi: "指標",
  now: "基準期",
  sentence: (kpi: string, now: string, seen: readonly string[]): string =>
    `${kpi}目前是 ${now}。${seen.join("；")}。改善得比這少，可能是真的，但多半看不出來。`,
  seen: (weeks: number, value: string, change: string, isFirst: boolean): string =>
    isFirst
      ? `試點 ${weeks} 週，要改善到 ${value}（${change}）才看得出來`
      : `${weeks} 週要到 ${value}（${change}）`,
  less: (percent: string): string => `減少 ${percent}`,
  more: (percent: string): string => `增加 ${percent}`,
  fewerPoints: (points: string): string => `降 ${points} 個百分點`,
  morePoints: (points: string): string => `升 ${points} 個百分點`,
  scorePoints: (points: string): string => `${points} 分`,
  perWeek: (tickets: string): string => `每週 ${tickets} 張`,
  fewerPerWeek: (tickets: string): string => `每週少 ${tickets} 張`,
  notWorse: (kpi: string): string => `${kpi}：就算其實沒變，也多半證明不了「沒有變差」`,
  cannot: (kpi: string, reason: string): string => `${kpi}：算不出，${reason}`,
  primary: "主要指標，用白話說",
  unprovable: "試點 6 週，容許範圍太窄的指標",
  unknown: "算不出的指標",
  how: "看得出：真有這麼大的改變時，五次有四次會被判為改變（信心水準 95 %）。若你在意的改變比表上的數字小，請延長試點、延長基準期，或先把那項指標降為參考。",
};
