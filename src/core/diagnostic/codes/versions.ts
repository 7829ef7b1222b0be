import type { CodeTable } from "../code-form.ts";

/** Codes about documents written for another version of the format. */
export const versionCodes = {
  "retired-key": {
    severity: "error",
    "zh-Hant": {
      title: "已停用的欄位",
      message: ({ key, instead, retiredOn }) =>
        `欄位「${key}」自 ${retiredOn} 起停用，改寫在「${instead}」。`,
      mend: ({ key, instead }) => `請把「${key}」的內容改寫到「${instead}」，再刪除「${key}」。`,
      explanation: "舊欄位若被默默忽略，看起來像有填、其實沒有作用，所以直接說清楚該寫在哪裡。",
    },
    en: {
      title: "A key that was given up",
      message: ({ key, instead, retiredOn }) =>
        `"${key}" was given up on ${retiredOn}; its matter is written under "${instead}" now.`,
      mend: ({ key, instead }) =>
        `Write what "${key}" said under "${instead}" and remove "${key}".`,
      explanation:
        "An old key that is silently ignored looks filled in and has no effect, so it is said where its matter belongs now.",
    },
  },
} satisfies CodeTable;
