import type { CodeTable } from "../code-form.ts";

/** Codes about what makes a decision impossible to compute. */
export const decisionCodes = {
  "weights-all-zero": {
    severity: "error",
    "zh-Hant": {
      title: "權重全部是零",
      message: ({ question }) =>
        question ? `題目「${question}」裡每項準則的權重都是 0。` : "每個題目的權重都是 0。",
      mend: ({ question }) =>
        question
          ? `至少給「${question}」的一項準則大於 0 的權重，或把整題的權重改為 0。`
          : "至少給一個題目大於 0 的權重，或拿掉 decision.yaml 裡的改動。",
      explanation:
        "權重只有相對大小有意義：百分比、點數、小數都可以，合計會換算成 1。全部為零就沒有大小可言，任何換算都是猜測，因此不計算總分。",
    },
    en: {
      title: "All weights are zero",
      message: ({ question }) =>
        question
          ? `Every criterion of the question "${question}" has weight 0.`
          : "Every question has weight 0.",
      mend: ({ question }) =>
        question
          ? `Give one criterion of "${question}" a weight above 0, or set the whole question to 0.`
          : "Give one question a weight above 0, or take back the changes in decision.yaml.",
      explanation:
        "Only the proportions of weights matter: percent, points and fractions are all brought to a sum of 1. If all are zero there are no proportions, and any sharing out would be a guess, so no totals are computed.",
    },
  },
} satisfies CodeTable;
