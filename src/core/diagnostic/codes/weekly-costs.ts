import type { CodeTable } from "../code-form.ts";

/** Codes about `weekly-cost.csv`. */
export const weeklyCostCodes = {
  "weekly-cost-week": {
    severity: "error",
    "zh-Hant": {
      title: "看不懂是哪一週",
      message: ({ found }) => `「${found}」不是日期，也不是 ISO 週。`,
      mend: () => "請寫該週任何一天（2026-06-01）或 ISO 週（2026-W23）。",
      explanation: "成本要對到工單的那一週，猜錯一週就會把旺季的成本除以淡季的工單。",
    },
    en: {
      title: "The week cannot be read",
      message: ({ found }) => `"${found}" is neither a day nor an ISO week.`,
      mend: () => "Write any day of the week (2026-06-01) or the ISO week (2026-W23).",
      explanation:
        "A cost belongs to the tickets of its week; one week off divides the cost of a busy week by the tickets of a quiet one.",
    },
  },
  "weekly-cost-amount": {
    severity: "error",
    "zh-Hant": {
      title: "週成本不是金額",
      message: ({ found }) => `「${found}」不是 0 以上的整數。`,
      mend: () =>
        "請用幣別的最小單位寫整數，例如新臺幣 52000，不加逗號與貨幣符號；不知道就刪掉這一列。",
      explanation: "空白是不知道，不是零；不知道的週不列入計算，並算進涵蓋率。",
    },
    en: {
      title: "The weekly cost is no amount",
      message: ({ found }) => `"${found}" is not a whole number of 0 or more.`,
      mend: () =>
        "Write a whole number in the smallest unit of the currency, such as 52000, without commas or signs; leave the row out if it is unknown.",
      explanation:
        "Blank is unknown, not zero; unknown weeks are not used and show in the coverage.",
    },
  },
  "weekly-cost-doubled": {
    severity: "error",
    "zh-Hant": {
      title: "同一週寫了兩次成本",
      message: ({ found }) => `${found} 這一週前面已經有一列。`,
      mend: () => "請合併成一列；若是不同項目，先加總再填。",
      explanation: "不知道兩列該相加還是取代，所以一列都不猜。",
    },
    en: {
      title: "One week has two costs",
      message: ({ found }) => `An earlier row already names week ${found}.`,
      mend: () => "Make it one row; add different items up first.",
      explanation:
        "Whether two rows add up or replace each other cannot be known, so neither is guessed.",
    },
  },
  "weekly-cost-basis": {
    severity: "warning",
    "zh-Hant": {
      title: "各週的成本包含的項目不一樣",
      message: ({ found, expected }) => `這一列是「${found}」，前面是「${expected}」。`,
      mend: () => "請讓每一週包含同樣的項目，例如 licence+labour+ai-usage。",
      explanation: "有的週含授權費、有的週只有人事費，比出來的是記帳方式，不是服務成本。",
    },
    en: {
      title: "Weeks count different things as cost",
      message: ({ found, expected }) => `This row covers "${found}", earlier ones "${expected}".`,
      mend: () => "Let every week cover the same, for instance licence+labour+ai-usage.",
      explanation:
        "If some weeks hold licences and others labour only, the comparison shows the bookkeeping, not the service.",
    },
  },
} as const satisfies CodeTable;
