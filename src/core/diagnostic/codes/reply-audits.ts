import type { CodeTable } from "../code-form.ts";

/** Codes about the audit of replies. */
export const replyAuditCodes = {
  "audit-item-unknown": {
    severity: "error",
    "zh-Hant": {
      title: "評分項目不在回覆評分表",
      message: ({ found, allowed }) => `「${found}」不是評分項目；可用的是：${allowed}。`,
      mend: ({ nearest }) =>
        nearest ? `是否要寫成「${nearest}」？` : "請用 touchstone audit 產生的評分表。",
      explanation: "評分表有十二個固定項目；不認得的項目無法列入總分。",
    },
    en: {
      title: "An item that the rubric does not have",
      message: ({ found, allowed }) => `"${found}" is no item of the rubric; allowed: ${allowed}.`,
      mend: ({ nearest }) =>
        nearest ? `Should it be "${nearest}"?` : "Use the sheet that touchstone audit writes.",
      explanation: "The rubric has twelve fixed items; an unknown one cannot enter the score.",
    },
  },
  "audit-rated-twice": {
    severity: "error",
    "zh-Hant": {
      title: "同一人對同一則同一項評了兩次",
      message: ({ rater, reply, item }) => `「${rater}」對「${reply}」的「${item}」評了不只一次。`,
      mend: () => "請只留一列；要改分數就改原來那一列。",
      explanation: "重複的評分會讓一個人的意見算兩次，一致性也會失真。",
    },
    en: {
      title: "Rated twice by the same person",
      message: ({ rater, reply, item }) =>
        `"${rater}" rated "${item}" of "${reply}" more than once.`,
      mend: () => "Keep one row; to change a score, change that row.",
      explanation:
        "A doubled rating counts one opinion twice, and makes the agreement look other than it is.",
    },
  },
  "audit-reply-unplanned": {
    severity: "error",
    "zh-Hant": {
      title: "評分的回覆不在抽樣清單",
      message: ({ found }) => `「${found}」不在 reply-sample.csv 裡，不知道是 AI 還是真人寫的。`,
      mend: ({ nearest }) =>
        nearest
          ? `是否要寫成「${nearest}」？`
          : "請用 touchstone audit 產生的抽樣清單與評分表，不要自行加列。",
      explanation: "自行挑選的回覆不是隨機樣本，信賴區間就沒有意義；作者身分也無從對應。",
    },
    en: {
      title: "A rated reply that was not drawn",
      message: ({ found }) =>
        `"${found}" is not in reply-sample.csv; nobody can tell whether AI or a person wrote it.`,
      mend: ({ nearest }) =>
        nearest
          ? `Should it be "${nearest}"?`
          : "Use the sample and the sheet that touchstone audit writes, and add no rows of your own.",
      explanation:
        "A reply that somebody picked is no random draw, and the interval would mean nothing; nor is its author known.",
    },
  },
  "audit-raters-disagree": {
    severity: "warning",
    "zh-Hant": {
      title: "兩位評分人一致性不足",
      message: ({ alpha, overlap }) =>
        `共同評過的 ${overlap} 則，Krippendorff α 是 ${alpha}，低於 0.67。`,
      mend: () => "請一起重讀評分表與幾個例子，校準後重評；在那之前結果只供參考，不填入準則。",
      explanation:
        "α 達 0.80 可用，0.67 到 0.80 要保留，更低表示兩人看的不是同一件事，平均起來沒有意義。",
    },
    en: {
      title: "The raters disagree",
      message: ({ alpha, overlap }) =>
        `On the ${overlap} replies rated by both, Krippendorff's alpha is ${alpha}, below 0.67.`,
      mend: () =>
        "Read the rubric and some examples again together, then rate anew; until then the result is for information and fills no criterion.",
      explanation:
        "From 0.80 alpha can be used, from 0.67 with caution; lower, the two are not judging the same thing and their mean says nothing.",
    },
  },
  "audit-overlap-small": {
    severity: "warning",
    "zh-Hant": {
      title: "兩人共同評分的則數太少",
      message: ({ overlap, least }) => `兩人都評過的只有 ${overlap} 則，至少要 ${least} 則。`,
      mend: () => "請讓兩位評分人都評完抽樣清單中標為重疊的回覆。",
      explanation: "重疊至少 30 則且不少於兩成，否則一致性算不準。",
    },
    en: {
      title: "Too few replies rated by both",
      message: ({ overlap, least }) =>
        `Only ${overlap} replies were rated by both; ${least} are needed.`,
      mend: () => "Let both raters finish the replies that the sample marks for both.",
      explanation: "With fewer than 30, or a fifth, in common the agreement cannot be judged.",
    },
  },
} satisfies CodeTable;
