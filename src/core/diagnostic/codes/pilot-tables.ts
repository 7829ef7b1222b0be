import type { CodeTable } from "../code-form.ts";

/** Codes about the cells of the small tables of a pilot folder. */
export const pilotTableCodes = {
  "cell-missing": {
    severity: "error",
    "zh-Hant": {
      title: "必填的格子空白",
      message: ({ column }) => `這一列的「${column}」是空白。`,
      mend: ({ column }) => `請填上「${column}」；這一列若不該存在就刪除。`,
      explanation: "空白代表不知道；但少了這一格，這一列就不知道在說誰、說什麼，因此不列入計算。",
    },
    en: {
      title: "A needed cell is empty",
      message: ({ column }) => `"${column}" of this row is empty.`,
      mend: ({ column }) => `Fill in "${column}", or delete the row if it should not be there.`,
      explanation:
        "Empty means unknown; but without this cell nobody can tell of whom or what the row speaks, so it is left out.",
    },
  },
  "cell-not-number": {
    severity: "error",
    "zh-Hant": {
      title: "格子裡不是範圍內的數字",
      message: ({ column, found, low, high }) =>
        `「${column}」寫的是「${found}」，應是 ${low} 到 ${high} 的數字。`,
      mend: () => "請改成數字，不加單位、千分位或百分號；不知道就留空。",
      explanation: "超出量尺的數字多半是打錯或用了別的量尺；直接拿來平均會扭曲結果。",
    },
    en: {
      title: "No number in range",
      message: ({ column, found, low, high }) =>
        `"${column}" is "${found}"; a number from ${low} to ${high} is expected.`,
      mend: () =>
        "Write a bare number without unit, thousands mark or per cent sign; leave it empty if unknown.",
      explanation:
        "A number beyond the scale is mostly a slip, or of another scale; averaging it would bend the result.",
    },
  },
  "cell-not-time": {
    severity: "error",
    "zh-Hant": {
      title: "格子裡不是日期或時間",
      message: ({ column, found }) => `「${column}」寫的是「${found}」，讀不出日期或時間。`,
      mend: () => "日期寫成 2026-09-30；時間要帶時區，例如 2026-09-30T09:10:00+08:00。",
      explanation: "沒有時區的時間可能差八小時，停機分鐘數就會算錯，所以不猜。",
    },
    en: {
      title: "No day or time",
      message: ({ column, found }) => `"${column}" is "${found}", which names no day or time.`,
      mend: () =>
        "Write a day as 2026-09-30, a time with its zone, such as 2026-09-30T09:10:00+08:00.",
      explanation:
        "A time without its zone may be eight hours off, and the minutes of an outage with it; so nothing is guessed.",
    },
  },
  "cell-not-word": {
    severity: "error",
    "zh-Hant": {
      title: "不認得的用詞",
      message: ({ column, found, allowed }) =>
        `「${column}」寫的是「${found}」；可用的是：${allowed}。`,
      mend: ({ nearest }) => (nearest ? `是否要寫成「${nearest}」？` : "請改用上列用詞之一。"),
      explanation: "這一欄只有幾個固定的詞，打錯會讓整列被歸到不存在的組別。",
    },
    en: {
      title: "An unknown word",
      message: ({ column, found, allowed }) => `"${column}" is "${found}"; allowed: ${allowed}.`,
      mend: ({ nearest }) => (nearest ? `Should it be "${nearest}"?` : "Use one of these words."),
      explanation:
        "This column knows a few fixed words; a slip would put the row into a group that does not exist.",
    },
  },
  "incident-never-ends": {
    severity: "error",
    "zh-Hant": {
      title: "事件沒有結束時間",
      message: ({ id }) => `事件「${id}」沒有寫結束時間。`,
      mend: () =>
        "請填恢復服務的時間（帶時區）；到試點結束仍未恢復，就填試點最後一刻並在 note 註明。",
      explanation:
        "沒有結束的事件算不出停機分鐘；當成 0 或當成到今天，可用率都會錯，所以先不列入並標示。",
    },
    en: {
      title: "An incident that never ends",
      message: ({ id }) => `Incident "${id}" has no end.`,
      mend: () =>
        "Write when service was back, with its zone; if it was still down when the pilot ended, write the last moment of the pilot and say so in note.",
      explanation:
        "Without an end there are no minutes of outage; taking 0, or until today, would make the availability wrong, so it is left out and told.",
    },
  },
  "incident-ends-before-start": {
    severity: "error",
    "zh-Hant": {
      title: "事件的結束不晚於開始",
      message: ({ id, start, end }) => `事件「${id}」從 ${start} 到 ${end}，結束不晚於開始。`,
      mend: () => "請確認兩個時間與時區；可能寫反，或一個是當地時間、一個是 UTC。",
      explanation: "負的停機時間會抵銷別的事件，讓可用率變好看。",
    },
    en: {
      title: "An incident that ends before it begins",
      message: ({ id, start, end }) =>
        `Incident "${id}" runs from ${start} to ${end}, which is not later.`,
      mend: () =>
        "See both times and their zones: they may be swapped, or one is local time and the other UTC.",
      explanation:
        "An outage of negative length would be taken off the others, and the availability would look better.",
    },
  },
  "incidents-overlap": {
    severity: "warning",
    "zh-Hant": {
      title: "同一通路的事件時間重疊",
      message: ({ id, other, channel }) => `「${channel}」的事件「${id}」與「${other}」時間重疊。`,
      mend: () => "若是同一次事件，請合併成一列；若是兩次，保留即可，重疊的分鐘只算一次。",
      explanation: "停機分鐘取聯集，同一分鐘不會算兩次；訊息遺失數則會相加，重複記錄時要合併。",
    },
    en: {
      title: "Incidents of one channel overlap",
      message: ({ id, other, channel }) =>
        `Incidents "${id}" and "${other}" of "${channel}" overlap.`,
      mend: () =>
        "Make them one row if they are one incident; two may stay, the minutes they share count once.",
      explanation:
        "Minutes of outage are united, none counts twice; lost messages are added up, so one incident written twice must be made one.",
    },
  },
  "incident-channel-unknown": {
    severity: "error",
    "zh-Hant": {
      title: "事件的通路不在通路地圖",
      message: ({ found, allowed }) => `「${found}」不是通路；可用的是：${allowed}。`,
      mend: ({ nearest }) => (nearest ? `是否要寫成「${nearest}」？` : "整個系統停擺請寫 all。"),
      explanation: "可用率逐個核心通路計算；寫錯通路的事件不會算到任何一個。",
    },
    en: {
      title: "An incident on an unknown channel",
      message: ({ found, allowed }) => `"${found}" is no channel; allowed: ${allowed}.`,
      mend: ({ nearest }) =>
        nearest ? `Should it be "${nearest}"?` : "Write all when the whole system was down.",
      explanation:
        "Availability is worked out for each core channel; an incident of a misspelt one would count for none.",
    },
  },
  "test-result-impossible": {
    severity: "error",
    "zh-Hant": {
      title: "測試結果不可能",
      message: ({ test, found }) => `「${test}」的結果寫 ${found}。`,
      mend: ({ most }) =>
        most === ""
          ? "結果不會小於 0；還沒有結果就先不列這項測試。"
          : `請寫 0 到 ${most} 之間的數字；還沒有結果就先不列這項測試。`,
      explanation:
        "分鐘、天數、筆數不會是負的，百分比不會超過 100。這樣的數字會悄悄讓測試通過，所以要改正。",
    },
    en: {
      title: "A test result that cannot be",
      message: ({ test, found }) => `The result of "${test}" is ${found}.`,
      mend: ({ most }) =>
        most === ""
          ? "A result is never below 0; leave the test out while there is none."
          : `Write a number from 0 to ${most}; leave the test out while there is none.`,
      explanation:
        "Minutes, days and counts are never negative, per cents never above 100. Such a number would quietly let a test pass.",
    },
  },
} satisfies CodeTable;
