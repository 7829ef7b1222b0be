import type { CodeTable } from "../code-form.ts";

/** Codes about single values of an export: durations, ratings, damaged cells. */
export const exportValueCodes = {
  "unreadable-values": {
    severity: "warning",
    "zh-Hant": {
      title: "看不懂的值，當作未知",
      message: ({ column, found, count }) =>
        `「${column}」有 ${count} 格看不懂，例如「${found}」；這些格當作未知，工單照常使用。`,
      mend: () => "需要這一欄的話，請在 column-map.yaml 寫明單位（unit）或對應字樣（words）。",
      explanation:
        "只影響這一欄的指標：未知不是零，涵蓋率會因此降低。建立、回覆或解決的時間看不懂時，則整列退回。",
    },
    en: {
      title: "Values that cannot be read count as unknown",
      message: ({ column, found, count }) =>
        `${count} cells of "${column}" cannot be read, such as "${found}"; they count as unknown and the tickets are used.`,
      mend: () => "If the column is needed, name its unit or its words in column-map.yaml.",
      explanation:
        "Only KPIs of this column are touched: unknown is not zero, and coverage falls. Where a creation, reply or solve cannot be read, the whole row is left out instead.",
    },
  },
  "duration-as-clock-time": {
    severity: "warning",
    "zh-Hant": {
      title: "時間長度寫成時刻",
      message: ({ column, found, count }) =>
        `「${column}」有 ${count} 格像「${found}」，應該是時間長度，看起來卻是時刻或沒有單位的數字；當作未知。`,
      mend: () =>
        "確認 12:02:23 AM 是 2 分 23 秒的話，請在 column-map.yaml 為這一欄寫 unit: clock-time；數字則寫明 seconds、minutes 或 hours。",
      explanation:
        "試算表會把 0:02:23 顯示成 12:02:23 AM。也可能真的是時刻，差別是十二小時，所以要人確認。",
    },
    en: {
      title: "A length of time written as a time of day",
      message: ({ column, found, count }) =>
        `${count} cells of "${column}" are like "${found}": a length is meant, but it looks like a time of day or a number without a unit. They count as unknown.`,
      mend: () =>
        "If 12:02:23 AM means 2 min 23 s, write unit: clock-time for the column in column-map.yaml; for numbers write seconds, minutes or hours.",
      explanation:
        "Spreadsheets show 0:02:23 as 12:02:23 AM. It may also be a time of the day; that is twelve hours of difference, so a person must say.",
    },
  },
  "negative-durations": {
    severity: "note",
    "zh-Hant": {
      title: "負的時間長度",
      message: ({ column, count }) => `「${column}」有 ${count} 格是負的；當作未知。`,
      mend: () => "不必處理；多半是廠商系統在建立之前就有回覆紀錄。",
      explanation: "有些系統會匯出負的回覆時間。負的時間不是很快，是沒有意義，所以不採用。",
    },
    en: {
      title: "Durations below zero",
      message: ({ column, count }) =>
        `${count} cells of "${column}" are below zero; they count as unknown.`,
      mend: () => "Nothing need be done; mostly the product noted a reply before the creation.",
      explanation:
        "Some products export negative reply times. They are not fast but meaningless, and not used.",
    },
  },
  "duration-clock-unknown": {
    severity: "note",
    "zh-Hant": {
      title: "不知道廠商的時間用哪種時鐘",
      message: ({ column }) =>
        `「${column}」沒有說明是日曆時間還是營業時間，因此不用來計算首次回覆。`,
      mend: () =>
        "查明之後，請在 column-map.yaml 為這一欄寫 clock: calendar 或 clock: business，並寫 base。",
      explanation:
        "同樣「一小時」，營業時間可能跨過整個週末。時鐘不明的時間長度不能與另一個系統比較。",
    },
    en: {
      title: "The clock of a vendor's duration is not known",
      message: ({ column }) =>
        `"${column}" does not say whether it runs on calendar or business time, so it does not serve for the first response.`,
      mend: () =>
        "When you have found out, write clock: calendar or clock: business for the column in column-map.yaml, with its base.",
      explanation:
        "One hour of business time may span a weekend. A duration on an unknown clock cannot be compared with another system's.",
    },
  },
  "durations-disagree": {
    severity: "warning",
    "zh-Hant": {
      title: "廠商的時間與時間戳記對不上",
      message: ({ column, compared, agreed, longer, shorter }) =>
        `「${column}」比對 ${compared} 張：${agreed} 張相符，${longer} 張比時間戳記算出的長，${shorter} 張較短。`,
      mend: () => "請確認時區與時鐘；數字以時間戳記重算的為準。",
      explanation:
        "日曆時間應該相符，營業時間只會較短。對不上多半是時區弄錯、單位弄錯，或廠商的定義不同，都值得追問。",
    },
    en: {
      title: "The vendor's durations do not fit its timestamps",
      message: ({ column, compared, agreed, longer, shorter }) =>
        `"${column}", ${compared} tickets compared: ${agreed} agree, ${longer} are longer than the timestamps give, ${shorter} shorter.`,
      mend: () => "See zone and clock; the figures recomputed from timestamps are those that hold.",
      explanation:
        "Calendar durations should agree, business ones can only be shorter. A difference mostly means a wrong zone, a wrong unit, or another definition, and is worth asking about.",
    },
  },
} satisfies CodeTable;
