import type { CodeTable } from "../code-form.ts";

/** What becomes of a faulty row. */
export const countedAsRejected = {
  "zh-Hant":
    "有問題的列不會列入計算，但會計入「退回」，所以讀入、使用、排除與退回的列數永遠對得起來。",
  en: "A faulty row is not used but counted as rejected, so rows read, used, left out and rejected always add up.",
};

/** Codes about single rows of a ticket file. */
export const ticketRowCodes = {
  "unclosed-quote": {
    severity: "error",
    "zh-Hant": {
      title: "引號沒有關閉",
      message: () =>
        "這裡開始的引號到檔案結尾（或 16 MiB 之內）都沒有關閉；之後的內容無法分列，沒有讀。",
      mend: () => "請補上結尾的引號，或重新匯出。",
      explanation: `CSV 欄位若以雙引號開頭，就要以雙引號結尾；少了一個，後面的列會全部併成一格。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "A quote is never closed",
      message: () =>
        "The quote that opens here is not closed by the end of the file, or within 16 MiB; what follows cannot be cut into rows and was not read.",
      mend: () => "Add the closing quote, or export again.",
      explanation: `A field that begins with a double quote must end with one; without it all later rows run into one cell. ${countedAsRejected.en}`,
    },
  },
  "quote-in-bare-field": {
    severity: "error",
    "zh-Hant": {
      title: "未加引號的欄位裡有引號",
      message: () => "這一格沒有用引號包住，裡面卻有雙引號，無法確定欄位從哪裡到哪裡。",
      mend: () => '請把整格用雙引號包住，裡面的引號寫成兩個（""）。',
      explanation: `RFC 4180 不允許這種寫法，各家程式的讀法也不一樣。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "A quote inside an unquoted field",
      message: () =>
        "This cell is not quoted but holds a double quote, so where it begins and ends is not certain.",
      mend: () => 'Put the whole cell in double quotes and write quotes inside it twice ("").',
      explanation: `RFC 4180 does not allow it and programs read it differently. ${countedAsRejected.en}`,
    },
  },
  "text-after-quote": {
    severity: "error",
    "zh-Hant": {
      title: "結尾引號後面還有文字",
      message: () => "欄位的結尾引號後面應該是分隔符號或換行，這裡卻還有文字。",
      mend: () => '欄位裡的引號要寫成兩個（""）。',
      explanation: `常見原因是內文的引號沒有寫成兩個。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "Text after the closing quote",
      message: () => "After a closing quote a delimiter or a line end must follow; here is text.",
      mend: () => 'Write quotes inside a field twice ("").',
      explanation: `Usually a quote inside the text was not doubled. ${countedAsRejected.en}`,
    },
  },
  "row-too-long": {
    severity: "error",
    "zh-Hant": {
      title: "單列過長",
      message: () => "這一列超過 16 MiB，從這裡起不再讀取。",
      mend: () => "請確認檔案真的是 CSV，並重新匯出。",
      explanation: "沒有任何客服系統會匯出這麼長的一列；多半是引號沒有關閉，或檔案根本不是表格。",
    },
    en: {
      title: "A row too long",
      message: () => "This row is longer than 16 MiB; nothing is read from here on.",
      mend: () => "See that the file really is CSV, and export it again.",
      explanation:
        "No help desk writes so long a row; most likely a quote was never closed or the file is no table.",
    },
  },
  "field-count": {
    severity: "error",
    "zh-Hant": {
      title: "欄數不符",
      message: ({ found, expected }) => `這一列有 ${found} 欄，標題列有 ${expected} 欄。`,
      mend: () => "請檢查這一列是否多了或少了分隔符號，或重新匯出。",
      explanation: `欄數不同就無法知道哪一格屬於哪一欄，所以不猜。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "Wrong number of fields",
      message: ({ found, expected }) => `The row has ${found} fields, the header ${expected}.`,
      mend: () => "See whether a delimiter is missing or too many, or export again.",
      explanation: `With another number of fields it is not known which cell belongs to which column; nothing is guessed. ${countedAsRejected.en}`,
    },
  },
  "ticket-value-missing": {
    severity: "error",
    "zh-Hant": {
      title: "缺少必要的值",
      message: ({ column }) => `「${column}」是空的，這張工單無法使用。`,
      mend: ({ column }) => `請補上「${column}」，或重新匯出。`,
      explanation: `沒有工單編號就看不出重複，沒有建立時間就不知道屬於哪一週。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "A required value is missing",
      message: ({ column }) => `"${column}" is empty; the ticket cannot be used.`,
      mend: ({ column }) => `Fill in "${column}", or export again.`,
      explanation: `Without an id doubles cannot be seen, without a creation time the week is unknown. ${countedAsRejected.en}`,
    },
  },
  "impossible-date": {
    severity: "error",
    "zh-Hant": {
      title: "不存在的日期或時刻",
      message: ({ column, found }) => `「${column}」的「${found}」在日曆上不存在。`,
      mend: () => "請改成正確的日期，或重新匯出。",
      explanation: `許多程式會把 2 月 30 日悄悄變成 3 月 2 日，工單就跑到別週去了。這裡不猜。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "A date or time that does not exist",
      message: ({ column, found }) => `"${found}" in "${column}" is not in the calendar.`,
      mend: () => "Correct it, or export again.",
      explanation: `Many programs turn 30 February into 2 March in silence and move the ticket to another week. Nothing is guessed here. ${countedAsRejected.en}`,
    },
  },
  "minguo-date": {
    severity: "error",
    "zh-Hant": {
      title: "民國紀年",
      message: ({ column, found }) => `「${column}」的「${found}」看起來是民國年。`,
      mend: () => "請改用西元年匯出，例如 2026-05-01 09:30:00。",
      explanation: `113 可能是民國 113 年，也可能是西元 113 年或少打了數字；換算是匯出端的事，這裡不猜。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "A Minguo (ROC) year",
      message: ({ column, found }) => `"${found}" in "${column}" looks like a Minguo year.`,
      mend: () => "Export with Common Era years, such as 2026-05-01 09:30:00.",
      explanation: `113 may be ROC year 113, the year 113, or a missing digit; converting belongs to the export, nothing is guessed here. ${countedAsRejected.en}`,
    },
  },
  "spreadsheet-date": {
    severity: "error",
    "zh-Hant": {
      title: "試算表的日期序號",
      message: ({ column, found }) => `「${column}」的「${found}」看起來是 Excel 的日期序號。`,
      mend: () => "請在 Excel 把該欄設成「yyyy-mm-dd hh:mm:ss」再存成 CSV，或直接用原始匯出檔。",
      explanation: `序號從哪一年算起（1900 或 1904）看檔案看不出來，差四年。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "A spreadsheet's date number",
      message: ({ column, found }) => `"${found}" in "${column}" looks like Excel's date number.`,
      mend: () =>
        'Set the column to "yyyy-mm-dd hh:mm:ss" in Excel before saving as CSV, or use the original export.',
      explanation: `From the file one cannot see whether such numbers count from 1900 or 1904; that is four years. ${countedAsRejected.en}`,
    },
  },
  "unreadable-date": {
    severity: "error",
    "zh-Hant": {
      title: "看不懂的時間",
      message: ({ column, found }) => `「${column}」的「${found}」不是看得懂的時間。`,
      mend: () => "請用「2026-05-01T09:30:00+08:00」或「2026-05-01 09:30:00」這樣的寫法。",
      explanation: `05/06/2026 可能是五月六日，也可能是六月五日；只有日期沒有時刻也算不出回覆時間。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "A time that cannot be read",
      message: ({ column, found }) => `"${found}" in "${column}" is no time that can be read.`,
      mend: () => 'Write "2026-05-01T09:30:00+08:00" or "2026-05-01 09:30:00".',
      explanation: `05/06/2026 may be the sixth of May or the fifth of June; and a day without a time gives no reply time. ${countedAsRejected.en}`,
    },
  },
  "header-among-rows": {
    severity: "warning",
    "zh-Hant": {
      title: "標題列出現在資料中間",
      message: ({ count }) =>
        `${count === undefined ? "這一列" : `有 ${count} 列`}是標題列，不是工單；略過並計入「退回」。`,
      mend: () => "把幾份匯出檔接在一起時會這樣；請確認沒有同一份接了兩次。",
      explanation: `標題列不是工單，略過不會少算任何一張。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "The header again among the rows",
      message: ({ count }) =>
        count === undefined
          ? "This row is the header again and no ticket; it is skipped and counted as rejected."
          : `The header stands among the rows ${count === 1 ? "once" : `${count} times`}; it is no ticket, is skipped and counted as rejected.`,
      mend: () => "Exports that were joined look like this; see that none was joined twice.",
      explanation: `A header is no ticket, so skipping it loses none. ${countedAsRejected.en}`,
    },
  },
  "unreadable-number": {
    severity: "error",
    "zh-Hant": {
      title: "看不懂的數字",
      message: ({ column, found }) => `「${column}」的「${found}」不是看得懂的值。`,
      mend: () => "數字請只寫 0 到 9；是非請寫 true 或 false。",
      explanation: `「1,234」讀成 1、「1:23:45」讀成 1 是常見的災難，所以除了單純的數字一律不接受。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "A number that cannot be read",
      message: ({ column, found }) => `"${found}" in "${column}" cannot be read.`,
      mend: () => "Numbers are digits only; truths are true or false.",
      explanation: `Reading "1,234" or "1:23:45" as 1 is a common disaster, so only plain numbers are taken. ${countedAsRejected.en}`,
    },
  },
  "rating-out-of-scale": {
    severity: "error",
    "zh-Hant": {
      title: "評分超出量表",
      message: ({ column, found, expected }) =>
        `「${column}」的 ${found} 超出量表，最高 ${expected}。`,
      mend: () => "請確認量表最高分（csat_scale_max），或重新匯出。",
      explanation: `量表不明的評分無法判斷滿不滿意。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "A rating beyond its scale",
      message: ({ column, found, expected }) =>
        `${found} in "${column}" is beyond the scale, which ends at ${expected}.`,
      mend: () => "See the highest mark (csat_scale_max), or export again.",
      explanation: `A rating of unknown scale cannot be called satisfied or not. ${countedAsRejected.en}`,
    },
  },
  "event-before-creation": {
    severity: "error",
    "zh-Hant": {
      title: "事件早於建立時間",
      message: ({ column, found }) => `「${column}」比工單建立早 ${found} 秒。`,
      mend: () => "請確認兩欄是否用同一個時區，或重新匯出。",
      explanation: `還沒建立就已回覆或解決，通常是兩欄時區不同；照算會得到負的時間。${countedAsRejected["zh-Hant"]}`,
    },
    en: {
      title: "An event before the ticket was created",
      message: ({ column, found }) => `"${column}" is ${found} seconds before the creation.`,
      mend: () => "See whether both columns are in one time zone, or export again.",
      explanation: `A reply or solve before the creation usually means two zones; used as it is it would give a negative time. ${countedAsRejected.en}`,
    },
  },
  "more-rows-alike": {
    severity: "note",
    "zh-Hant": {
      title: "還有相同問題的列",
      message: ({ code, count }) => `另有 ${count} 列也是「${code}」，不再逐一列出。`,
      mend: () => "同一個原因通常一次就能修好全部。",
      explanation: "每一種問題只列出前幾列，但總數照實計入，不會有任何一列無聲消失。",
    },
    en: {
      title: "More rows with the same problem",
      message: ({ code, count }) => `${count} more rows are "${code}" and not listed one by one.`,
      mend: () => "One cause usually mends them all.",
      explanation:
        "Of every problem only the first rows are listed; the count is complete and no row vanishes in silence.",
    },
  },
} satisfies CodeTable;
