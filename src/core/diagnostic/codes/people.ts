import type { CodeTable } from "../code-form.ts";

/** Codes about who takes part in the evaluation. */
export const peopleCodes = {
  "vendor-contact-evaluates": {
    severity: "error",
    "zh-Hant": {
      title: "同一人既是廠商聯絡人又是評選委員",
      message: ({ person, vendor }) =>
        `「${person}」是廠商「${vendor}」的聯絡人，不能擔任評選委員。`,
      mend: () => "請更換評選委員或廠商聯絡人。",
      explanation: "替廠商說話的人不能替採購方評分；利益迴避是評選公正的最低要求。",
    },
    en: {
      title: "One person is vendor contact and evaluator",
      message: ({ person, vendor }) =>
        `"${person}" is the contact of the vendor "${vendor}" and may not evaluate.`,
      mend: () => "Name another evaluator, or another contact.",
      explanation:
        "Who speaks for a vendor may not score for the buyer; this is the least that a fair evaluation asks.",
    },
  },
  "evaluator-twice": {
    severity: "error",
    "zh-Hant": {
      title: "同一位評選委員有兩份評分表",
      message: ({ person, other }) => `「${person}」在 ${other} 已有一份評分表。`,
      mend: () => "請只保留一份；若是不同的人，請寫全名區分。",
      explanation: "每位委員只有一票；兩份評分表會讓同一個人的意見算兩次。",
    },
    en: {
      title: "Two sheets of one evaluator",
      message: ({ person, other }) => `"${person}" already has a sheet in ${other}.`,
      mend: () => "Keep one; if they are different people, write their full names.",
      explanation: "Every evaluator has one voice; with two sheets one person would count twice.",
    },
  },
  "recused-yet-scored": {
    severity: "error",
    "zh-Hant": {
      title: "已迴避卻有評分",
      message: ({ person }) => `「${person}」聲明迴避，評分表卻有分數。`,
      mend: () => "請移除分數，或更正利益迴避聲明。",
      explanation: "迴避的委員不參與評分；若分數仍在檔案裡，無法確定有沒有被計入。",
    },
    en: {
      title: "Recused, and yet scored",
      message: ({ person }) => `"${person}" is recused, but the sheet holds levels.`,
      mend: () => "Remove the levels, or correct the declaration.",
      explanation:
        "A recused evaluator does not score; with levels in the file nobody can be sure that they do not count.",
    },
  },
} satisfies CodeTable;
