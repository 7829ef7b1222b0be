import type { CodeTable } from "../code-form.ts";

/** Codes about the small tables of a pilot folder (CSV), beside those of ticket exports. */
export const tableCodes = {
  "unknown-column": {
    severity: "error",
    "zh-Hant": {
      title: "不認得的欄名",
      message: ({ found, allowed }) => `沒有「${found}」這個欄位；可用的是：${allowed}。`,
      mend: ({ nearest }) =>
        nearest ? `是否要寫成「${nearest}」？` : "請改用上列欄名，或刪除這一欄。",
      explanation:
        "打錯的欄名會讓整欄資料不被讀取，所以每個不認得的欄名都會列出，並附上最接近的欄名。",
    },
    en: {
      title: "Unknown column",
      message: ({ found, allowed }) => `There is no column "${found}"; allowed: ${allowed}.`,
      mend: ({ nearest }) =>
        nearest ? `Should it be "${nearest}"?` : "Use one of these columns, or delete this one.",
      explanation:
        "With a misspelt header a whole column would not be read, so every unknown one is named, with the nearest valid header.",
    },
  },
  "missing-column": {
    severity: "error",
    "zh-Hant": {
      title: "缺少必要欄位",
      message: ({ expected }) => `標題列沒有「${expected}」這一欄。`,
      mend: ({ expected }) => `請加上「${expected}」欄；沒有值的格子留空即可，空白不會當成 0。`,
      explanation: "缺少整欄和整欄空白是兩回事：空白代表不知道，缺欄可能是匯出時漏了。",
    },
    en: {
      title: "A required column is missing",
      message: ({ expected }) => `The header has no column "${expected}".`,
      mend: ({ expected }) =>
        `Add the column "${expected}"; leave cells without a value empty, they do not count as 0.`,
      explanation:
        "A column that is missing and one that is empty are two things: empty means unknown, missing may be a slip of the export.",
    },
  },
  "doubled-column": {
    severity: "error",
    "zh-Hant": {
      title: "欄名重複",
      message: ({ found }) => `欄名「${found}」出現不只一次。`,
      mend: () => "請刪除多餘的一欄，或改成不同的欄名。",
      explanation: "欄名重複時，不同程式會讀不同的那一欄，結果就不一樣。",
    },
    en: {
      title: "The same header twice",
      message: ({ found }) => `The header "${found}" occurs more than once.`,
      mend: () => "Remove one of the columns, or give it another header.",
      explanation:
        "With a doubled header one program reads the first column and another the last, with different results.",
    },
  },
  "empty-table": {
    severity: "error",
    "zh-Hant": {
      title: "表格沒有標題列",
      message: () => "檔案是空的，連標題列都沒有。",
      mend: ({ expected }) => `第一列請寫欄名：${expected}。`,
      explanation:
        "標題列說明每一欄是什麼；沒有標題列就無法讀取。只有標題列、沒有資料時讀得進來，視為還沒做。",
    },
    en: {
      title: "A table without a header",
      message: () => "The file is empty, without even a header.",
      mend: ({ expected }) => `Write the headers on the first line: ${expected}.`,
      explanation:
        "The header says what the columns are; without it nothing can be read. A header without rows can be read, and counts as not done.",
    },
  },
  "table-without-rows": {
    severity: "note",
    "zh-Hant": {
      title: "表格只有標題列",
      message: () => "這個檔案只有標題列，一列資料也沒有；視為還沒做，不算 0。",
      mend: () =>
        "填入資料；還沒做就可以刪掉這個檔案。試點期間真的沒有停機，請在 tests.yaml 寫 noIncidents 並署名。",
      explanation:
        "空的表格可能是還沒填，也可能是真的沒有事情發生，檔案自己分不出來，所以要有人說明。",
    },
    en: {
      title: "A table with a header only",
      message: () => "The file has a header and no row; it counts as not done, not as 0.",
      mend: () =>
        "Fill in the rows, or remove the file while nothing was done. Where truly nothing was down, sign noIncidents in tests.yaml.",
      explanation:
        "An empty table may not be filled in yet, or nothing happened; the file itself cannot tell, so a person must.",
    },
  },
} satisfies CodeTable;
