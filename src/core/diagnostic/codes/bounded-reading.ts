import type { CodeTable } from "../code-form.ts";

/** Codes about ticket files that were read without keeping anything per row. */
export const boundedReadingCodes = {
  "requesters-not-kept": {
    severity: "note",
    "zh-Hant": {
      title: "讀取時沒有比對提問者",
      message: () =>
        "依要求不比對提問者：重複聯絡率與 AI 解決率不計算，首次解決率只剩「一次回覆就解決」的代理值，大宗提問者也不會指出。",
      mend: () => "記憶體足夠時（每列約 60 位元組），請拿掉 --ignore-requesters 再讀一次。",
      explanation:
        "要知道同一個人有沒有再來，必須記住每一張工單。不記的話，再大的檔案也只需要固定的記憶體，但這幾項指標就無從得知；它們會是空的，不會是零。格子以週與通路為單位。",
    },
    en: {
      title: "Requesters were not compared",
      message: () =>
        "As asked, requesters were not compared: repeat contacts and AI resolution are not computed, first contact resolution is left with its proxy (solved with one reply), and requesters with very many tickets are not pointed out.",
      mend: () =>
        "Where there is memory enough (about 60 bytes a row), read again without --ignore-requesters.",
      explanation:
        "To know whether a person came back every ticket must be remembered. Without that a file of any size needs the same memory, but these KPIs cannot be known; they are empty, not zero. Cells are weeks and channels.",
    },
  },
  "first-of-doubled-kept": {
    severity: "warning",
    "zh-Hant": {
      title: "工單編號重複，只用第一列",
      message: ({ count }) =>
        `有 ${count} 列的工單編號前面已出現過；每個編號只用最先出現的那一列。`,
      mend: () => "請確認是否把重疊的兩次匯出接在一起，或拿掉 --ignore-requesters 再讀一次。",
      explanation:
        "不記住每一列，就無法在後來的列更新時換掉先前算過的，因此這種讀法取先出現的一列，結果會隨列的順序而不同。",
    },
    en: {
      title: "Doubled ticket ids, the first row counts",
      message: ({ count }) =>
        `${count} rows repeat an id that came before; of each id the first row is used.`,
      mend: () =>
        "See whether two overlapping exports were joined, or read again without --ignore-requesters.",
      explanation:
        "Without remembering every row, one that was counted cannot be exchanged for a later update. This way of reading therefore takes the first, and the order of rows matters.",
    },
  },
  "doubled-ids-unchecked": {
    severity: "warning",
    "zh-Hant": {
      title: "無法檢查工單編號是否重複",
      message: () => "工單編號不是連續的數字，不記住每一列就無法檢查是否重複。",
      mend: () => "請拿掉 --ignore-requesters 再讀一次，或先確認匯出檔沒有重疊。",
      explanation:
        "結尾是數字的編號，一個只佔一個位元；其他的編號要整個記住才能比對，用的記憶體會隨檔案變大。",
    },
    en: {
      title: "Doubled ids could not be looked for",
      message: () =>
        "Ticket ids are no dense numbers, so doubled ones cannot be found without remembering every row.",
      mend: () => "Read again without --ignore-requesters, or see first that no exports overlap.",
      explanation:
        "An id that ends in a number takes one bit. Others would have to be remembered whole, in memory that grows with the file.",
    },
  },
} satisfies CodeTable;
