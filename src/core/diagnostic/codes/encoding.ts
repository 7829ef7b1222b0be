import type { CodeTable } from "../code-form.ts";

/** Codes about the bytes of a file, before any of its content is read. */
export const encodingCodes = {
  "not-utf8": {
    severity: "error",
    "zh-Hant": {
      title: "檔案不是 UTF-8",
      message: ({ encoding }) => `這個檔案看起來是 ${encoding} 編碼，YAML 檔必須是 UTF-8。`,
      mend: () =>
        "請用編輯器另存為 UTF-8：VS Code 點右下角的編碼名稱，選「以編碼儲存」再選 UTF-8；記事本選「另存新檔」，編碼選 UTF-8。",
      explanation:
        "同一串位元組在不同編碼下會讀成不同的字。YAML 檔一律用 UTF-8，才能保證每台電腦讀到同樣的文字，凍結用的雜湊值也才會一致。",
    },
    en: {
      title: "The file is not UTF-8",
      message: ({ encoding }) => `The file seems to be ${encoding}; YAML files must be UTF-8.`,
      mend: () =>
        'Save it as UTF-8. In VS Code click the name of the encoding at the lower right and choose "Save with Encoding"; in Notepad choose "Save as" and the encoding UTF-8.',
      explanation:
        "The same bytes read as different words under another encoding. YAML files are always UTF-8, so that every machine reads the same text and a freeze has the same hash.",
    },
  },
  "read-as-other-encoding": {
    severity: "warning",
    "zh-Hant": {
      title: "檔案以其他編碼讀取",
      message: ({ encoding, sample }) =>
        `這個檔案不是 UTF-8，已當作 ${encoding} 讀取；第一行讀成「${sample}」。`,
      mend: () => "請確認上面的文字正確；建議另存為「CSV UTF-8」，以後就不必猜。",
      explanation:
        "台灣的 Excel 常把 CSV 存成 Big5（CP950）。Big5 的判讀不是百分之百可靠：有些其他舊編碼也能勉強讀成 Big5，但會變成亂碼。所以讀取後一定說明，並列出第一行供人核對。",
    },
    en: {
      title: "Read in another encoding",
      message: ({ encoding, sample }) =>
        `The file is not UTF-8 and was read as ${encoding}; its first line reads "${sample}".`,
      mend: () => 'See that these words are right; better save the file as "CSV UTF-8".',
      explanation:
        "Excel in Taiwan often saves CSV as Big5 (CP950). Recognising Big5 is not certain: some other old encodings also pass, as nonsense. So the reading is always named, with the first line to check.",
    },
  },
  "unreadable-encoding": {
    severity: "error",
    "zh-Hant": {
      title: "無法辨識的文字編碼",
      message: () => "檔案內容不是 UTF-8、UTF-16 或 Big5 文字，可能已損壞，或根本不是文字檔。",
      mend: () => "請重新匯出，或從原本的程式另存為 UTF-8 文字檔。",
      explanation:
        "解碼採嚴格模式：只要有一個位元組不合規則就不接受，而不是用「�」取代後繼續，因為那樣會悄悄改掉內容。",
    },
    en: {
      title: "Unknown text encoding",
      message: () =>
        "The bytes are not UTF-8, UTF-16 or Big5 text; the file is damaged or is no text.",
      mend: () => "Export it again, or save it as UTF-8 text from the program that made it.",
      explanation:
        "Decoding is strict: one byte against the rules and the text is refused, instead of going on with replacement characters, which would change the content in silence.",
    },
  },
  "chinese-encoding-unclear": {
    severity: "error",
    "zh-Hant": {
      title: "分不出是 Big5 還是 GB18030",
      message: ({ big5, gb18030 }) =>
        `這個檔案的文字用 Big5 或 GB18030 都讀得通：當成 Big5 是「${big5}」，當成 GB18030 是「${gb18030}」。整份檔案沒有採用。`,
      mend: () =>
        "看哪一種讀得懂：匯入時加上 --encoding cp950 或 --encoding gb18030（欄位對應檔寫 encoding），或另存成 UTF-8。",
      explanation:
        "簡體中文檔案的位元組幾乎都是合法的 Big5，只是讀成罕用字。工具會數兩種讀法各有多少罕用字：繁體文字當成 GB18030 會滿是罕用字，簡體文字當成 Big5 也是。GB18030 至少一樣說得通時就不猜，因為猜錯不會有任何錯誤，只有看不懂的通路與主題。",
    },
    en: {
      title: "Big5 or GB18030 cannot be told apart",
      message: ({ big5, gb18030 }) =>
        `The text of this file is good in both: as Big5 it reads "${big5}", as GB18030 "${gb18030}". The file was not used.`,
      mend: () =>
        "See which one makes sense: import with --encoding cp950 or --encoding gb18030 (encoding in a column map), or save the file as UTF-8.",
      explanation:
        "Nearly all bytes of Simplified Chinese text are good Big5 too, as characters that nobody writes. The unusual characters are counted under both readings: Traditional text is full of them as GB18030, Simplified text as Big5. Where GB18030 is at least as likely nothing is guessed, for a wrong guess makes no error, only channels and topics that nobody understands.",
    },
  },
  "workbook-not-csv": {
    severity: "error",
    "zh-Hant": {
      title: "這是 Excel 活頁簿，不是 CSV",
      message: () =>
        "這個檔案是 Excel 活頁簿（或 zip 壓縮檔），只是副檔名寫成 .csv，內容沒有讀取。",
      mend: () => "請用 Excel 開啟，選「另存新檔」，類型選「CSV UTF-8（逗號分隔）」。",
      explanation:
        "改副檔名不會改變內容：活頁簿是壓縮過的檔案，當成文字讀只會得到一堆亂碼與不相干的錯誤，所以看到開頭幾個位元組就停下來。",
    },
    en: {
      title: "An Excel workbook, not CSV",
      message: () =>
        "This is an Excel workbook (or zip) under the name of a CSV file; it was not read.",
      mend: () => 'Open it in Excel and save it as "CSV UTF-8 (Comma delimited)".',
      explanation:
        "Another name does not change what is inside: a workbook is a compressed file, and read as text it gives only nonsense and errors that lead astray. So its first bytes are enough to stop.",
    },
  },
  "control-character": {
    severity: "error",
    "zh-Hant": {
      title: "含有控制字元",
      message: ({ found }) => `這裡有一個看不見的控制字元（${found}）。`,
      mend: () => "請刪除這個字元；通常是從其他程式複製貼上時帶進來的。",
      explanation:
        "控制字元在畫面上看不見，卻能改變終端機的顏色、游標或文字方向，也會讓兩個看起來相同的識別碼其實不同，因此不接受。",
    },
    en: {
      title: "A control character",
      message: ({ found }) => `Here stands an invisible control character (${found}).`,
      mend: () => "Delete it; it usually came along with a paste from another program.",
      explanation:
        "Control characters cannot be seen, yet they move a terminal's cursor, change its colours, and make two ids that look the same differ. They are refused.",
    },
  },
  "file-too-large": {
    severity: "error",
    "zh-Hant": {
      title: "檔案太大",
      message: ({ found, limit }) => `檔案有 ${found} 位元組，上限是 ${limit} 位元組。`,
      mend: () => "請確認是不是放錯檔案；大量資料應放在 pilots/ 的 tickets.csv。",
      explanation:
        "決策文件都是人手寫的，不會有好幾 MB。先看大小再解析，可以避免一個放錯的檔案讓整個工具停住。",
    },
    en: {
      title: "The file is too large",
      message: ({ found, limit }) => `The file has ${found} bytes; the limit is ${limit} bytes.`,
      mend: () =>
        "See whether it is the right file; mass data belongs in tickets.csv under pilots/.",
      explanation:
        "Documents of a decision are written by people and never several megabytes long. Looking at the size before parsing keeps one misplaced file from stalling the whole tool.",
    },
  },
} satisfies CodeTable;
