import type { CodeTable } from "../code-form.ts";

/** Codes about a whole ticket file; those about its rows are in `ticket-rows.ts`. */
export const ticketCodes = {
  "ticket-file-empty": {
    severity: "error",
    "zh-Hant": {
      title: "工單檔沒有內容",
      message: ({ found }) =>
        found === "header" ? "檔案只有標題列，沒有任何工單。" : "檔案是空的。",
      mend: () => "請確認匯出條件與檔名，再匯出一次。",
      explanation: "沒有工單就沒有指標；空檔多半是匯出條件選錯，或下載中斷。",
    },
    en: {
      title: "The ticket file holds nothing",
      message: ({ found }) =>
        found === "header" ? "The file has a header and no ticket." : "The file is empty.",
      mend: () => "See the conditions and the name of the export, and export again.",
      explanation:
        "Without tickets there is no KPI; an empty file usually comes from wrong export conditions or a broken download.",
    },
  },
  "chat-log-not-tickets": {
    severity: "error",
    "zh-Hant": {
      title: "這是聊天記錄，不是工單匯出檔",
      message: () => "這個檔案是 LINE 的聊天記錄，一列是一則訊息，不是一張工單，內容沒有讀取。",
      mend: () =>
        "請改用客服系統匯出的工單；若還沒有系統，請以一案一列整理，至少要有 ticket_id 與 created_at。",
      explanation:
        "聊天記錄看不出一件事從哪一則訊息開始、何時解決，直接計算會把一問一答都當成一張工單。訊息內容也含個資，不該放進評選資料夾。",
    },
    en: {
      title: "A chat log, not a ticket export",
      message: () =>
        "This is a chat log of LINE: a row is one message and not one ticket. It was not read.",
      mend: () =>
        "Use the tickets that a helpdesk exports; without one, make a table of one row per case, with ticket_id and created_at at least.",
      explanation:
        "A chat log does not say with which message a case begins or when it is solved, so every message would count as a ticket. It also holds personal data, which has no place in a workspace.",
    },
  },
  "unknown-ticket-format": {
    severity: "error",
    "zh-Hant": {
      title: "不認得的工單格式",
      message: ({ found }) => `標題列不是標準欄位，也不是認得的客服系統匯出：${found}`,
      mend: () =>
        "執行 touchstone import 會印出由欄名猜的 column-map.yaml，核對後放在工單檔旁邊；或在 pilot.yaml 的 export.columns 寫明「標準欄位: 檔案欄名」，至少要有 ticket_id 與 created_at。",
      explanation:
        "格式由標題列判斷，不看檔名。寧可停下來問，也不把別的欄位當成建立時間而算出看似合理的數字。",
    },
    en: {
      title: "A ticket format that is not known",
      message: ({ found }) =>
        `The header is neither the canonical one nor that of a known helpdesk: ${found}`,
      mend: () =>
        'touchstone import prints a column-map.yaml guessed from the headers, to be checked and kept beside the tickets; or name the columns in export.columns of pilot.yaml ("canonical column: header"), at least ticket_id and created_at.',
      explanation:
        "The format is read from the header, never from the file name. Better to stop and ask than to take another column for the creation time and yield a plausible number.",
    },
  },
  "missing-ticket-column": {
    severity: "error",
    "zh-Hant": {
      title: "缺少必要欄位",
      message: ({ column }) => `檔案沒有「${column}」這一欄。`,
      mend: ({ column }) =>
        `請匯出這一欄，或在 pilot.yaml 的 export.columns 指明哪一欄是 ${column}。若是客服系統直接匯出的檔案，請改 export.format，或用 touchstone import 轉成標準工單檔。`,
      explanation: "工單編號與建立時間是唯二不能少的欄位；其他欄位缺了，只是少了某些指標。",
    },
    en: {
      title: "A required column is missing",
      message: ({ column }) => `The file has no column "${column}".`,
      mend: ({ column }) =>
        `Export it, or say in export.columns of pilot.yaml which header is ${column}. If the file is as a helpdesk exports it, change export.format, or make a canonical file of it with touchstone import.`,
      explanation:
        "Only the ticket id and the creation time are indispensable; any other column that is absent costs some KPIs.",
    },
  },
  "unknown-ticket-column": {
    severity: "note",
    "zh-Hant": {
      title: "沒有用到的欄位",
      message: ({ found }) => `這些欄位不認得，內容不會讀取：${found}`,
      mend: () => "若其中有需要的資料，請在 pilot.yaml 的 export.columns 指明。",
      explanation: "自訂欄位很正常。列出來是為了讓人看見有沒有漏掉主旨分類之類有用的欄位。",
    },
    en: {
      title: "Columns that are not used",
      message: ({ found }) => `These columns are not known and not read: ${found}`,
      mend: () => "If one of them is needed, name it in export.columns of pilot.yaml.",
      explanation:
        "Custom fields are normal. They are listed so that a useful one, such as the topic, is not overlooked.",
    },
  },
  "doubled-ticket-column": {
    severity: "warning",
    "zh-Hant": {
      title: "欄名重複",
      message: ({ found }) => `這些欄名出現不只一次，只讀最左邊那一欄：${found}`,
      mend: () => "請確認最左邊的欄位是對的，或刪去多餘的欄位。",
      explanation: "有些匯出檔會有同名的自訂欄位；讀哪一欄必須講清楚。",
    },
    en: {
      title: "Headers that occur twice",
      message: ({ found }) =>
        `These headers occur more than once; only the leftmost is read: ${found}`,
      mend: () => "See that the leftmost is the right one, or remove the other.",
      explanation:
        "Some exports have custom fields of the same name; which of them is read must be said.",
    },
  },
  "doubled-ticket-id": {
    severity: "warning",
    "zh-Hant": {
      title: "工單編號重複",
      message: ({ count }) => `有 ${count} 列的工單編號與別列相同；每個編號只用最後更新的那一列。`,
      mend: () => "請確認是否把重疊的兩次匯出接在一起。",
      explanation:
        "同一張工單算兩次會讓件數與比例失真。保留哪一列不看順序：先看最後更新時間，再看內容，所以檔案怎麼排都得到同樣結果。",
    },
    en: {
      title: "Doubled ticket ids",
      message: ({ count }) =>
        `${count} rows repeat the id of another row; of each id only the one updated last is used.`,
      mend: () => "See whether two overlapping exports were joined.",
      explanation:
        "A ticket counted twice distorts counts and shares. Which row is kept does not depend on the order of rows: the last update decides, then the content.",
    },
  },
  "words-in-two-encodings": {
    severity: "error",
    "zh-Hant": {
      title: "同一個檔案裡有兩種文字編碼",
      message: ({ count, found }) =>
        `大部分文字是 UTF-8，但有 ${count} 列的文字不是（例如 ${found}），多半是 Big5；這些字以「�」顯示，通路或主題會被分錯。`,
      mend: () => "請分別匯出，或先把兩個檔案轉成同一種編碼再合併。",
      explanation:
        "把兩種編碼的檔案接在一起，就沒有一種讀法能同時讀對。這些列仍然計數，但名稱不可信，所以不當作合格的資料。",
    },
    en: {
      title: "Two text encodings in one file",
      message: ({ count, found }) =>
        `Most text is UTF-8, but that of ${count} rows is not (such as ${found}), most likely Big5; it shows as �, and channels or topics come out wrong.`,
      mend: () => "Export the parts apart, or bring both into one encoding before they are joined.",
      explanation:
        "Where files of two encodings were joined no single reading is right. The rows are counted, but their names cannot be trusted, so the data do not pass as fit.",
    },
  },
  "zones-mixed": {
    severity: "warning",
    "zh-Hant": {
      title: "有的時間帶時區，有的沒有",
      message: ({ count, found, zone }) =>
        `${count} 列的建立時間沒有時區，當作 ${zone}；另外 ${found} 列帶有時區。`,
      mend: () =>
        "請確認沒有時區的時間是不是這個時區；不是的話，在 pilot.yaml 寫明 export.zone，或重新匯出。",
      explanation:
        "一個檔案裡兩種寫法並存，多半是兩次匯出接在一起。猜錯時區會讓工單差上幾小時，甚至落到另一週。",
    },
    en: {
      title: "Some times carry a zone, others do not",
      message: ({ count, found, zone }) =>
        `${count} rows have a creation time without a zone, read as ${zone}; ${found} rows carry one.`,
      mend: () =>
        "See that times without a zone belong to this one; else write export.zone in pilot.yaml, or export again.",
      explanation:
        "Two ways of writing in one file mostly mean two exports joined. A wrong zone moves tickets by hours, even into another week.",
    },
  },
  "export-times-differ": {
    severity: "warning",
    "zh-Hant": {
      title: "匯出時刻不只一個",
      message: ({ found, expected }) =>
        `exported_at 有不同的值；一律以最早的 ${found} 為準（最晚 ${expected}）。`,
      mend: () => "請用同一次匯出的檔案，或在 pilot.yaml 寫明 export.exportedAt。",
      explanation: "匯出之後的事一概看不到。時刻不同的列若一起算，先匯出的工單會顯得比較慢。",
    },
    en: {
      title: "More than one export time",
      message: ({ found, expected }) =>
        `exported_at has several values; the earliest, ${found}, holds for all (latest ${expected}).`,
      mend: () => "Use the file of one export, or set export.exportedAt in pilot.yaml.",
      explanation:
        "Nothing after the export can be seen. Rows exported at different times, counted together, make the earlier ones look slow.",
    },
  },
  "window-without-tickets": {
    severity: "warning",
    "zh-Hant": {
      title: "期間內沒有工單",
      message: ({ from, to, first, last }) =>
        `${from} 到 ${to} 之間沒有可用的工單；這個檔案的工單建立於 ${first} 到 ${last}。`,
      mend: () => "請核對期間的年份與日期，或換成涵蓋這段期間的匯出檔。",
      explanation:
        "期間與檔案對不上時，每個指標都會是空的。多半是年份寫錯，或把兩期的檔案對調了；看到檔案實際涵蓋的日子就能分辨。",
    },
    en: {
      title: "No ticket in the window",
      message: ({ from, to, first, last }) =>
        `There is no usable ticket from ${from} to ${to}; those of the file were created from ${first} to ${last}.`,
      mend: () => "See the year and the days of the window, or take the export that covers them.",
      explanation:
        "Where window and file do not meet, every KPI is empty. Mostly the year is wrong or the files of the two periods were exchanged; the days that the file covers tell which.",
    },
  },
  "unknown-ticket-word": {
    severity: "warning",
    "zh-Hant": {
      title: "不認得的狀態字樣",
      message: ({ column, found }) => `「${column}」有不認得的值：${found}。這些值當作未知。`,
      mend: () => "請改用標準值，或確認匯出格式。",
      explanation: "狀態決定工單算不算合併、刪除或未解決；不認得的字不猜，但要讓人看見。",
    },
    en: {
      title: "State words that are not known",
      message: ({ column, found }) =>
        `"${column}" has values that are not known: ${found}. They count as unknown.`,
      mend: () => "Use the canonical values, or see the format of the export.",
      explanation:
        "The state says whether a ticket is merged, deleted or unsolved; an unknown word is not guessed but shown.",
    },
  },
} satisfies CodeTable;
