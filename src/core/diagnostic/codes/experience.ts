import type { CodeTable } from "../code-form.ts";

/** Codes about surveys, loyalty figures and the journey. */
export const experienceCodes = {
  "survey-expectation-missing": {
    severity: "error",
    "zh-Hant": {
      title: "問卷少了期望分數",
      message: ({ item }) => `構面「${item}」有實際感受，卻沒有期望分數。`,
      mend: () =>
        "請補上同一人對同一題的期望分數（1 到 7）；沒有問就刪除這一列，不要用平均值代替。",
      explanation:
        "服務品質差距是感受減期望。少了期望就只剩滿意度，不同人的期望不同，不能拿別人的期望來減，所以這一列不列入。",
    },
    en: {
      title: "A survey answer without its expectation",
      message: ({ item }) => `There is a perception of "${item}" but no expectation.`,
      mend: () =>
        "Add what the same person expected on the same item (1 to 7); if it was not asked, delete the row rather than filling in a mean.",
      explanation:
        "The gap is perception minus expectation. Without the latter only satisfaction is left, and another person's expectation cannot be subtracted, so the row is left out.",
    },
  },
  "survey-item-unknown": {
    severity: "error",
    "zh-Hant": {
      title: "問卷題目對不到構面或接觸點",
      message: ({ found }) => `「${found}」不是五個服務構面，也不是 journey.yaml 的接觸點。`,
      mend: ({ nearest }) =>
        nearest ? `是否要寫成「${nearest}」？` : "請改用構面或接觸點的識別碼。",
      explanation:
        "成對的期望與感受對應五個構面（tangibles、reliability、responsiveness、assurance、empathy）；1 到 10 的評分對應旅程的接觸點。",
    },
    en: {
      title: "A survey item that is neither dimension nor touchpoint",
      message: ({ found }) =>
        `"${found}" is neither one of the five service dimensions nor a touchpoint of journey.yaml.`,
      mend: ({ nearest }) =>
        nearest ? `Should it be "${nearest}"?` : "Use the id of a dimension or of a touchpoint.",
      explanation:
        "Pairs of expectation and perception belong to the five dimensions (tangibles, reliability, responsiveness, assurance, empathy); ratings from 1 to 10 to the touchpoints of the journey.",
    },
  },
  "loyalty-impossible": {
    severity: "error",
    "zh-Hant": {
      title: "忠誠度數字不可能成立",
      message: ({ column, found, limit }) => `「${column}」是 ${found}，不可能大於 ${limit}。`,
      mend: () =>
        "期末客戶不能多於期初加新增，重複購買者不能多於購買者，結帳不能多於購物車；請核對來源報表。",
      explanation: "這三條是算術上的上限；超過就表示口徑不同或打錯，留存率會超過 100 %。",
    },
    en: {
      title: "Loyalty figures that cannot be",
      message: ({ column, found, limit }) => `"${column}" is ${found}; it cannot exceed ${limit}.`,
      mend: () =>
        "Customers at the end cannot exceed those at the start plus new ones, repeat buyers not buyers, checkouts not carts; see the source again.",
      explanation:
        "These are limits of arithmetic; beyond them the figures have different bases or a slip, and retention would exceed 100 %.",
    },
  },
  "loyalty-period-reversed": {
    severity: "error",
    "zh-Hant": {
      title: "期間的結束早於開始",
      message: ({ from, to }) => `期間從 ${from} 到 ${to}，結束早於開始。`,
      mend: () => "請對調兩個日期，或更正其中一個。",
      explanation: "期間長度用來把數字換成一年；負的長度會讓所有比率反號。",
    },
    en: {
      title: "A period that ends before it begins",
      message: ({ from, to }) => `The period runs from ${from} to ${to}.`,
      mend: () => "Swap the two days, or mend one of them.",
      explanation:
        "The length of a period turns figures into yearly ones; a negative one would turn every rate over.",
    },
  },
  "stage-without-touchpoints": {
    severity: "warning",
    "zh-Hant": {
      title: "旅程階段沒有接觸點",
      message: ({ stage }) => `旅程階段「${stage}」一個接觸點都沒有。`,
      mend: () => "請至少列兩個接觸點；顧客真的不經過這一階段，就在標籤註明並保留空清單。",
      explanation: "沒有接觸點的階段在情緒曲線上是斷的，改善證據表也沒有對象。",
    },
    en: {
      title: "A journey stage without touchpoints",
      message: ({ stage }) => `The stage "${stage}" of the journey has no touchpoint.`,
      mend: () =>
        "List at least two; if customers truly skip the stage, say so in its label and leave the list empty.",
      explanation:
        "A stage without touchpoints breaks the emotion curve, and the table of remedies has nothing to speak of.",
    },
  },
  "touchpoint-weights": {
    severity: "warning",
    "zh-Hant": {
      title: "接觸點權重合計不是 1",
      message: ({ sum }) => `接觸點權重合計是 ${sum}，應為 1。`,
      mend: () => "請調整權重使合計為 1；在那之前會依比例換算並註明。",
      explanation: "客戶體驗分數是加權平均；權重不等於 1 時，分數不在 1 到 10 之間。",
    },
    en: {
      title: "Touchpoint weights do not sum to 1",
      message: ({ sum }) => `The weights of the touchpoints sum to ${sum}, not to 1.`,
      mend: () =>
        "Change the weights so that they sum to 1; until then they are scaled, and it is said.",
      explanation:
        "The customer experience score is a weighted mean; with other sums it would not lie between 1 and 10.",
    },
  },
  "survey-few-people": {
    severity: "note",
    "zh-Hant": {
      title: "問卷人數太少",
      message: ({ found, least }) =>
        `只有 ${found} 位顧客作答，少於 ${least} 位；差距照樣列出，但不判定變化。`,
      mend: ({ least }) => `同樣的題目再多問一些人，每期至少 ${least} 位。`,
      explanation:
        "一兩個人的分數主要反映那一兩個人。少於 30 人時，區間寬到看不出前後差別，所以只寫「看不出來」。",
    },
    en: {
      title: "A survey of too few people",
      message: ({ found, least }) =>
        `Customers who answered: ${found}, fewer than ${least}; gaps are shown, and no change is judged.`,
      mend: ({ least }) => `Ask more people the same questions, at least ${least} in each period.`,
      explanation:
        "The marks of one or two people mostly tell of these people. Below 30 the interval is too wide to see a difference, so it says cannot tell.",
    },
  },
} satisfies CodeTable;
