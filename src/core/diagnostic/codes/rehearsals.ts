import type { CodeTable } from "../code-form.ts";

const sides = { old: "舊檔", new: "新檔" } as const;

function sideOf(side: string): string {
  return side === "new" ? sides.new : sides.old;
}

/** Codes about exports that are reconciled. */
export const rehearsalCodes = {
  "no-common-key": {
    severity: "error",
    "zh-Hant": {
      title: "沒有共同的鍵值欄位",
      message: ({ column, side, columns }) =>
        `${sideOf(String(side))}沒有鍵值欄位「${column}」；它的欄位是：${columns}。`,
      mend: ({ nearest }) =>
        nearest
          ? `是否要用「${nearest}」？請用 --key 指定兩邊都有的欄位，或先把欄名改成一致。`
          : "請用 --key 指定兩邊都有的欄位；複合鍵用逗號分隔。",
      explanation:
        "對帳靠鍵值把兩邊的列配成對。沒有共同的鍵值，就無法分辨哪一列遺失、哪一列被改；按順序比對會把一列之差變成全部不同，所以不做。",
    },
    en: {
      title: "No common key",
      message: ({ column, side, columns }) =>
        `The ${side} file has no key column "${column}"; its columns are: ${columns}.`,
      mend: ({ nearest }) =>
        nearest
          ? `Should it be "${nearest}"? Name with --key a column that both have, or rename one of them first.`
          : "Name with --key a column that both files have; several with commas between.",
      explanation:
        "Rows are paired by key. Without a common one nobody can tell a lost row from a changed one; comparing by position would turn one missing row into a thousand differences, so it is not done.",
    },
  },
  "doubled-keys": {
    severity: "warning",
    "zh-Hant": {
      title: "兩邊都有重複的鍵值",
      message: ({ rows, key }) =>
        `兩邊都有重複的鍵值「${key}」，共 ${rows} 列；這個鍵值分不出每一列。`,
      mend: () =>
        "請用 --key 加上第二個欄位（例如 --key ticket_id,at）；若真的是重複資料，請先在來源清掉。",
      explanation:
        "同一個鍵值有好幾列時，先把內容完全相同的配成對，其餘依內容排序後配對。數量差異仍然正確，但「改了什麼」可能配錯對象。",
    },
    en: {
      title: "Keys doubled on both sides",
      message: ({ rows, key }) =>
        `${rows} rows share their key "${key}" with another row on both sides; the key does not tell rows apart.`,
      mend: () =>
        "Add a second column with --key (such as --key ticket_id,at); if the rows are true duplicates, clean them at the source first.",
      explanation:
        "Where several rows have one key, those that are equal are paired first and the rest in the order of their content. Counts stay right, but what changed may be told of the wrong partner.",
    },
  },
  "unreadable-records": {
    severity: "error",
    "zh-Hant": {
      title: "匯出檔讀不出紀錄",
      message: ({ expected }) => `這個檔案讀不出一筆一筆的紀錄；依副檔名應該是 ${expected}。`,
      mend: () =>
        "CSV 第一列要是欄名；JSON 要是物件的清單或一行一個物件；XML 要是根元素下一個元素一筆。活頁簿請另存成 CSV UTF-8。",
      explanation:
        "檔案可能被截斷、副檔名不符，或是活頁簿。讀到一半就停的對帳會把沒讀到的列當成遺失，所以整份退回。",
    },
    en: {
      title: "An export without readable records",
      message: ({ expected }) =>
        `No records can be read from this file; by its ending it should be ${expected}.`,
      mend: () =>
        "CSV needs its headers on the first row; JSON a list of objects, or one per line; XML one element per record below the root. Save a workbook as CSV UTF-8.",
      explanation:
        "The file may be cut off, misnamed, or a workbook. A reconciliation that stops half-way would call the unread rows missing, so the whole file is refused.",
    },
  },
  "not-a-chat": {
    severity: "warning",
    "zh-Hant": {
      title: "不是 LINE 官方帳號的聊天匯出",
      message: () =>
        "這個檔案在 line-chats/，但讀不出 LINE 官方帳號的聊天紀錄，付費推播沒有算進它。",
      mend: () =>
        "請放入由 LINE 官方帳號管理後台逐一下載的聊天 CSV（一位顧客一個檔案，保留前三行與欄名）；其他檔案請移出這個資料夾。",
      explanation:
        "付費推播要逐則訊息的時間與傳送者才算得出來。認不得的檔案若默默略過，推播量會被低估，所以特別列出。",
    },
    en: {
      title: "No chat export of a LINE Official Account",
      message: () =>
        "This file lies in line-chats/, but no chat of a LINE Official Account can be read from it; paid pushes were counted without it.",
      mend: () =>
        "Put there the CSV files downloaded chat by chat from the console of the account (one customer a file, with their first three lines and the headers); move other files elsewhere.",
      explanation:
        "Paid pushes follow from the time and sender of every message. A file that were skipped in silence would make them too few, so it is named.",
    },
  },
  "rehearsal-on-one-side": {
    severity: "warning",
    "zh-Hant": {
      title: "匯出演練只有一邊",
      message: ({ side, found }) =>
        `匯出演練只有${sideOf(String(side))}的 ${found} 個檔案，沒有另一邊可以對帳；還原視為還沒做，不算零分。`,
      mend: () =>
        "舊系統匯出的檔案放在 export-rehearsal/old，還原之後再匯出的放在 export-rehearsal/new，檔名用紀錄種類的識別碼。",
      explanation:
        "另一邊一個檔案都沒有，表示還原或再匯出還沒做。把它算成全部遺失，會讓還沒做的事看起來像做壞了。",
    },
    en: {
      title: "An export rehearsal with one side only",
      message: ({ side, found }) =>
        `Files of the ${side} side in the export rehearsal: ${found}; of the other side none. The restore counts as not done, not as zero.`,
      mend: () =>
        "Put what the old system exported into export-rehearsal/old, and what was exported after the restore into export-rehearsal/new, named by the ids of the record kinds.",
      explanation:
        "No file at all on the other side means that nobody restored or exported yet. Counting every row as lost would make what was not done look like what was done badly.",
    },
  },
  "kind-on-one-side": {
    severity: "warning",
    "zh-Hant": {
      title: "只有一邊有這種紀錄",
      message: ({ kind, side }) => `「${kind}」只有${sideOf(String(side))}有。`,
      mend: () =>
        "確認另一邊是沒有匯出，還是檔名不同；檔名（副檔名之前）要和紀錄種類的識別碼相同。",
      explanation:
        "只有舊檔有的種類，全部的列都算遺失；只有新檔有的，全部算多出。檔名拼錯也會這樣，所以特別提醒。",
    },
    en: {
      title: "A record kind on one side only",
      message: ({ kind, side }) => `Only the ${side} side has "${kind}".`,
      mend: () =>
        "See whether the other side was not exported or has another file name; the name before the ending must be the id of the record kind.",
      explanation:
        "Of a kind that only the old side has, all rows count as missing; of one that only the new side has, all as extra. A misspelt file name does the same, hence this warning.",
    },
  },
} satisfies CodeTable;
