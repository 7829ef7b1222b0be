import type { CodeTable } from "../code-form.ts";
import { countedAsRejected } from "./ticket-rows.ts";

/** Codes about ticket files that were damaged on their way. */
export const damagedFileCodes = {
  "nul-byte": {
    severity: "error",
    "zh-Hant": {
      title: "檔案裡有 NUL 位元組",
      message: () => "這裡有一個 NUL（0）位元組，文字裡不該有；這一列可能已損壞。",
      mend: () => "請重新匯出；檔案若經過複製或合併，請改用原來的檔案。",
      explanation: `NUL 多半來自磁碟或傳輸中斷，或是把 UTF-16 檔案當成別的編碼接在一起。這一列的內容已不可信。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "A NUL byte in the file",
      message: () => "Here stands a NUL (0) byte, which no text holds; the row may be damaged.",
      mend: () => "Export again; if the file was copied or joined, use the original.",
      explanation: `NUL bytes come from broken disks or transfers, or from UTF-16 text joined to other text. What the row says cannot be trusted. ${countedAsRejected.en}`,
    },
  },
  "cut-in-the-middle": {
    severity: "error",
    "zh-Hant": {
      title: "檔案在列的中間斷掉",
      message: ({ found, expected }) =>
        `最後一列只有 ${found} 欄（應有 ${expected} 欄），後面也沒有換行；檔案多半沒有下載或複製完。`,
      mend: () => "請重新匯出或下載，並確認檔案大小與來源一致。",
      explanation: `斷掉的檔案少了多少列無從得知，而少的往往是最新的工單。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "The file is cut in the middle of a row",
      message: ({ found, expected }) =>
        `The last row has ${found} of ${expected} fields and no line end; the file was most likely not downloaded or copied to its end.`,
      mend: () => "Export or download it again, and compare the size with that of the source.",
      explanation: `How many rows a cut file lacks nobody can know, and mostly it is the newest tickets that are missing. ${countedAsRejected.en}`,
    },
  },
} satisfies CodeTable;
