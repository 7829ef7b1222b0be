import type { CodeTable } from "../code-form.ts";

/** Codes about a helpdesk's export as a whole, before and while it becomes canonical tickets. */
export const exportCodes = {
  "aggregates-not-tickets": {
    severity: "error",
    "zh-Hant": {
      title: "這是彙總報表，不是逐張工單",
      message: ({ found }) => `這是 ${found} 的彙總報表，一列是一位客服、團隊或標籤的平均值。`,
      mend: () => "請匯出逐張工單（或對話）的明細；系統沒有這種匯出，就請廠商由 API 或資料庫提供。",
      explanation:
        "平均值裡看不到未結案的工單，也分不出週與通路，所以算不出中位數、區間與檢定。這種數字只能擺著看，不能拿來判定好壞。",
    },
    en: {
      title: "A report of averages, not tickets",
      message: ({ found }) =>
        `This is a report of ${found}: a row is the average of an agent, team or label.`,
      mend: () =>
        "Export the tickets (or conversations) one by one; where the product cannot, ask the vendor for them from its API or database.",
      explanation:
        "Averages hide unsolved tickets and cannot be cut by week or channel, so neither medians nor intervals nor tests can be had from them. Such figures may be looked at, not judged by.",
    },
  },
  "misses-not-tickets": {
    severity: "error",
    "zh-Hant": {
      title: "只有未達標的清單",
      message: ({ found }) => `這是 ${found} 的未達標清單，達標的不在裡面。`,
      mend: () => "請匯出全部工單的明細，並帶上回覆與解決的時間。",
      explanation: "達標率要有分母。只有未達標的清單，就像只數考不及格的人，算不出及格率。",
    },
    en: {
      title: "Only a list of misses",
      message: ({ found }) => `This is the list of misses of ${found}; what was kept is not in it.`,
      mend: () => "Export all tickets, with the times of reply and solve.",
      explanation:
        "A share needs a denominator. A list of misses alone is like counting those who failed an exam: it gives no rate.",
    },
  },
  "ratings-without-tickets": {
    severity: "error",
    "zh-Hant": {
      title: "只有評分，沒有工單",
      message: ({ found }) => `這是 ${found}：有對話編號與評分，但沒有對話何時建立。`,
      mend: () => "請把工單（對話）的匯出檔一起列在 import 後面，評分會依編號併入。",
      explanation:
        "不知道工單何時建立，就不知道評分屬於哪一週、分母有多少張；只看評分會把不回覆問卷的人全部忘掉。",
    },
    en: {
      title: "Ratings without their tickets",
      message: ({ found }) =>
        `This is ${found}: it has ids and ratings but not when the conversations began.`,
      mend: () =>
        "Name the export of tickets (conversations) beside it after import; the ratings are joined by id.",
      explanation:
        "Without the creation it is not known to which week a rating belongs or how many tickets there were; ratings alone forget everybody who did not answer.",
    },
  },
  "chats-cut-by-silence": {
    severity: "note",
    "zh-Hant": {
      title: "聊天依靜默時間切成案件",
      message: ({ hours }) =>
        `聊天沒有案件編號；靜默超過 ${hours} 小時之後的訊息算下一件，由先發言的一方開始。`,
      mend: () => "要改間隔，請用 import 的 --session-gap（小時），兩期要用同一個間隔。",
      explanation:
        "間隔越短，案件越多、每件越快；所以間隔必須寫明，而且兩期一致，否則差異只是切法不同。",
    },
    en: {
      title: "Chats are cut into cases where they are silent",
      message: ({ hours }) =>
        `A chat has no case number: the message after ${hours} hours of silence begins the next case, begun by whoever wrote it.`,
      mend: () => "For another gap use --session-gap (hours) of import, the same in both periods.",
      explanation:
        "The shorter the gap, the more cases and the faster each; so it is stated and must be the same in both periods, or the difference is only in the cutting.",
    },
  },
  "rating-without-ticket": {
    severity: "warning",
    "zh-Hant": {
      title: "找不到工單的評分",
      message: ({ count }) => `有 ${count} 筆評分的編號不在工單裡，沒有採用。`,
      mend: () => "請確認兩份匯出涵蓋同一段期間。",
      explanation: "評分依工單編號併入；對不上的不猜，但要計數。",
    },
    en: {
      title: "Ratings of tickets that are not there",
      message: ({ count }) =>
        `${count} ratings name a ticket that is not in the export; they were not used.`,
      mend: () => "See that both exports cover the same days.",
      explanation: "Ratings are joined by id; what does not fit is not guessed, but counted.",
    },
  },
  "mixed-encodings": {
    severity: "warning",
    "zh-Hant": {
      title: "同一份檔案混用兩種編碼",
      message: ({ utf8, cp950, count }) =>
        `有 ${utf8} 列是 UTF-8、${cp950} 列是 CP950（Big5），混在同一份檔案；逐格判讀，少數的一方 ${count} 列。`,
      mend: () => "多半是兩份檔案直接接在一起；請分開匯入，或先都存成 UTF-8。",
      explanation:
        "每一格各自判讀：是正確的 UTF-8 就讀成 UTF-8，否則讀成 CP950。極短的字可能兩種都通，所以一定說明。",
    },
    en: {
      title: "Two encodings in one file",
      message: ({ utf8, cp950, count }) =>
        `${utf8} rows are UTF-8 and ${cp950} are CP950 (Big5) in one file; every cell is read by itself, ${count} rows are of the smaller part.`,
      mend: () =>
        "Mostly two files were joined as they were; import them one by one, or save both as UTF-8.",
      explanation:
        "A cell that is good UTF-8 is read as such, any other as CP950. Very short words can pass as both, so it is always told.",
    },
  },
  "rows-in-no-encoding": {
    severity: "error",
    "zh-Hant": {
      title: "有些列的文字無法辨識",
      message: ({ count, line }) =>
        `有 ${count} 列的文字不是 UTF-8 也不是 CP950（第一列在第 ${line} 行），整份檔案沒有讀取。`,
      mend: () =>
        "若是簡體中文或西歐文字，匯入時請加上 --encoding gb18030 或 windows-1252；否則請重新匯出或另存成 UTF-8。",
      explanation:
        "GB18030 與 Windows-1252 幾乎任何位元組都讀得通，無法自動辨識，所以只在有人要求時使用。用「�」代替會悄悄改掉內容。",
    },
    en: {
      title: "Rows whose text cannot be read",
      message: ({ count, line }) =>
        `The text of ${count} rows is neither UTF-8 nor CP950 (the first on line ${line}); the file was not read.`,
      mend: () =>
        "For Simplified Chinese or West European text import with --encoding gb18030 or windows-1252; else export or save it as UTF-8.",
      explanation:
        "GB18030 and Windows-1252 accept nearly any bytes and cannot be recognised, so they are used only when asked for. Replacement characters would change the content in silence.",
    },
  },
  "repeated-header-lines": {
    severity: "note",
    "zh-Hant": {
      title: "標題列重複出現",
      message: ({ count }) => `標題列在資料中間又出現 ${count} 次，已略過。`,
      mend: () => "不必處理；分開列出每份檔案可以省去接合。",
      explanation: "把幾份匯出檔接在一起時，每份的標題列會跟著進來；那不是工單。",
    },
    en: {
      title: "The header again among the rows",
      message: ({ count }) =>
        `The header stands ${count} more times among the rows; these lines were skipped.`,
      mend: () => "Nothing need be done; naming the files one by one saves joining them.",
      explanation: "Where exports were joined, the header of each comes along; it is no ticket.",
    },
  },
  "map-not-confirmed": {
    severity: "error",
    "zh-Hant": {
      title: "欄位對照表還沒有人核對",
      message: () => "這份 column-map.yaml 寫著 confirmed: false，裡面的對應是猜的，沒有採用。",
      mend: () => "請逐欄核對，改好之後寫 confirmed: true。",
      explanation: "由欄名猜出來的對應常常對，也常常錯；猜測不能無聲地變成數字。",
    },
    en: {
      title: "The column map has not been checked by anybody",
      message: () =>
        "This column-map.yaml says confirmed: false: its columns are guesses, and it was not used.",
      mend: () => "Go through it line by line, correct it, and write confirmed: true.",
      explanation:
        "Guesses from headers are often right and often wrong; a guess must not become a number in silence.",
    },
  },
  "map-column-missing": {
    severity: "error",
    "zh-Hant": {
      title: "對照表指名的欄位不在檔案裡",
      message: ({ found }) => `檔案沒有「${found}」這一欄。`,
      mend: ({ nearest }) =>
        nearest ? `是否是「${nearest}」？` : "請照檔案標題列的寫法改正 column-map.yaml。",
      explanation: "對照表說有而檔案沒有，多半是欄名打錯，或匯出時少勾了一欄；不當作空欄讀過去。",
    },
    en: {
      title: "A column of the map is not in the file",
      message: ({ found }) => `The file has no column "${found}".`,
      mend: ({ nearest }) =>
        nearest
          ? `Is it "${nearest}"?`
          : "Write it in column-map.yaml as the header of the file has it.",
      explanation:
        "A header that the map names and the file lacks is mostly misspelled or was not exported; it is not read as an empty column.",
    },
  },
  "tickets-in-several-files": {
    severity: "warning",
    "zh-Hant": {
      title: "同一張工單出現在不只一份檔案",
      message: ({ count }) =>
        `有 ${count} 列的工單編號在前面的檔案已經出現過；全部寫出，計算時每個編號只用最後更新的那一列。`,
      mend: () => "匯出期間重疊時很正常；若整份相同，請確認是否給了同一個檔案兩次。",
      explanation: "保留哪一列不看檔案順序，看最後更新時間，所以檔案怎麼排結果都相同。",
    },
    en: {
      title: "Tickets that stand in more than one file",
      message: ({ count }) =>
        `${count} rows have an id that an earlier file had; all are written, and of each id only the one updated last counts.`,
      mend: () =>
        "Normal where exports overlap; if all are the same, see whether one file was named twice.",
      explanation:
        "Which row is kept does not depend on the order of the files but on the last update, so results stay the same.",
    },
  },
} satisfies CodeTable;
