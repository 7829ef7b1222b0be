import type { CodeTable } from "../code-form.ts";

/** Codes about decisions that hold too little to compare. */
export const thinDecisionCodes = {
  "only-one-vendor": {
    severity: "warning",
    "zh-Hant": {
      title: "只有一家廠商",
      message: ({ vendor }) => `只有「${vendor}」一家；沒有別家可比，名次與穩健度都沒有意義。`,
      mend: () =>
        "請在 scorecards/ 為其他候選廠商各加一份檔案，也可以把現行系統當成一家；若確定只評一家，請只看門檻、證實的分數與成本。",
      explanation:
        "只有一家時，報告仍會檢查必要條件、列出證實到哪裡、要花多少錢，但「第一名」只表示沒有對手。把現行系統放進來比，才知道換了值不值得。",
    },
    en: {
      title: "Only one vendor",
      message: ({ vendor }) =>
        `"${vendor}" is the only one; with nobody to compare it to, rank and robustness mean nothing.`,
      mend: () =>
        "Add a file in scorecards/ for each other candidate; the system in use today can be one. If there is to be only one, read its gates, what is proven and its cost, and nothing else.",
      explanation:
        "With one vendor the report still checks the must-haves and shows what is proven and what it costs, but first place only means that there was no rival. With the present system beside it one sees whether changing is worth it.",
    },
  },
  "only-one-criterion": {
    severity: "warning",
    "zh-Hant": {
      title: "只有一項準則",
      message: ({ criterion }) => `所有總分都只取決於「${criterion}」，權重沒有作用。`,
      mend: () =>
        "請補上其他準則（touchstone new 會產生完整題庫）；若真的只看這一項，直接比較它的答案與佐證即可。",
      explanation:
        "加權總分是為了在幾件重要的事之間取捨。只有一項時，總分就是那一項的答案，敏感度分析也無從做起。",
    },
    en: {
      title: "Only one criterion",
      message: ({ criterion }) =>
        `Every total hangs on "${criterion}" alone, and weights have no effect.`,
      mend: () =>
        "Add the other criteria (touchstone new writes a whole catalogue); if this one is truly all that counts, compare the answers and their evidence directly.",
      explanation:
        "A weighted total is there to trade several things against one another. With one criterion the total is its answer, and there is nothing whose weight could be varied.",
    },
  },
  "answered-by-nobody": {
    severity: "note",
    "zh-Hant": {
      title: "沒有任何廠商作答",
      message: ({ question, criteria, count }) =>
        question === ""
          ? `${count} 項準則都還沒有任何一家的答案、判讀或評分。`
          : `「${question}」有 ${count} 項準則還沒有任何一家的答案、判讀或評分：${criteria}。`,
      mend: () =>
        "請向每家廠商問到答案並附佐證；若與本案無關，請在每家寫 notApplicable 與理由，或把準則刪掉。",
      explanation:
        "大家都沒答的準則不影響名次，但每家的總分都會懸著：報告把它算成可能滿分，也可能沒有分。它不會被當成 0，也不會被略過。",
    },
    en: {
      title: "Answered by nobody",
      message: ({ question, criteria, count }) =>
        question === ""
          ? `No vendor has an answer, a reading or a level yet for any of the ${count} criteria.`
          : `In "${question}", no vendor has an answer, a reading or a level yet for ${count}: ${criteria}.`,
      mend: () =>
        "Ask every vendor and file the evidence; if it has no bearing here, write notApplicable with the reason for each, or delete the criterion.",
      explanation:
        "A criterion that nobody answered changes no rank, but it leaves every total open: it may turn out full or empty. It is neither taken as 0 nor passed over.",
    },
  },
} satisfies CodeTable;
