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
  "newer-document": {
    severity: "error",
    "zh-Hant": {
      title: "文件的版本比本工具新",
      message: ({ found, current }) => `這份文件是第 ${found} 版，本工具只認得到第 ${current} 版。`,
      mend: () => "請更新本工具；若是打錯版本號，請改回來。",
      explanation:
        "新版可能改了欄位的意義。硬讀下去，數字看起來正常，意思卻可能不對，所以整份不讀。",
    },
    en: {
      title: "A document newer than this tool",
      message: ({ found, current }) =>
        `This document is of version ${found}; the tool knows versions up to ${current}.`,
      mend: () => "Update the tool; if the version is a slip, correct it.",
      explanation:
        "A newer version may give a key another meaning. Read on, the numbers would look right and mean something else, so the document is not read at all.",
    },
  },
  "migrated-document": {
    severity: "note",
    "zh-Hant": {
      title: "舊版文件，已照新版讀取",
      message: ({ found, current, changes }) =>
        `這份文件是第 ${found} 版，已當作第 ${current} 版讀取${changes ? `（${changes}）` : ""}；檔案沒有更動。`,
      mend: ({ current }) => `請依新格式改寫，並把 schemaVersion 改成 ${current}。`,
      explanation: "舊版文件會逐版轉換後再讀，檔案本身不會被改；改寫之後，這則提醒就會消失。",
    },
    en: {
      title: "An older document, read in today's format",
      message: ({ found, current, changes }) =>
        `This document is of version ${found} and was read as version ${current}${changes ? ` (${changes})` : ""}; the file is unchanged.`,
      mend: ({ current }) => `Write it in the new format and set schemaVersion to ${current}.`,
      explanation:
        "Older documents are led from version to version as they are read; the file itself stays as it is. Once it is rewritten, this note goes away.",
    },
  },
} satisfies CodeTable;
