import type { CodeTable } from "../code-form.ts";

/** Codes about the engine that reads tickets: ClickHouse in the process or on a cluster. */
export const ticketEngineCodes = {
  "rows-refused-by-engine": {
    severity: "error",
    "zh-Hant": {
      title: "資料庫裡有不能用的列",
      message: ({ code, column, count }) =>
        `有 ${count} 列因「${code}」不能使用（欄位 ${column}）。`,
      mend: () =>
        "請在資料庫裡檢查這個欄位；若是檔案，請改用 --engine stream 再讀一次，會列出每一列的行號。",
      explanation:
        "資料庫只回傳統計格，不回傳工單內容，所以這裡只有列數，沒有行號。不能用的列會計入「退回」，列數永遠對得起來。",
    },
    en: {
      title: "Rows that the database holds and cannot be used",
      message: ({ code, column, count }) =>
        `${count} rows cannot be used because of "${code}" (column ${column}).`,
      mend: () =>
        "Look at that column in the database; of a file, read it again with --engine stream, which names every line.",
      explanation:
        "Only cells come back from a database, no tickets, so that there are counts here and no lines. Rows that cannot be used are counted as rejected, and the counts always add up.",
    },
  },
  "engine-needs-utf-8": {
    severity: "error",
    "zh-Hant": {
      title: "通路、主題或狀態不是 UTF-8",
      message: ({ count }) => `有 ${count} 列的通路、主題或狀態不是 UTF-8 文字。`,
      mend: () => "請改用 --engine stream（會辨認 Big5），或先用 touchstone import 轉成標準檔。",
      explanation: "ClickHouse 把文字當成 UTF-8；其他編碼會變成看不懂的通路名稱，統計就無法對應。",
    },
    en: {
      title: "Channels, topics or states that are not UTF-8",
      message: ({ count }) => `In ${count} rows the channel, topic or state is no UTF-8 text.`,
      mend: () =>
        "Use --engine stream, which recognises Big5, or make a canonical file with touchstone import first.",
      explanation:
        "ClickHouse takes text for UTF-8. Any other encoding turns channel names into noise, and the cells would belong to nobody.",
    },
  },
  "engine-needs-canonical": {
    severity: "error",
    "zh-Hant": {
      title: "資料庫引擎只讀標準欄位",
      message: ({ found }) => `這個來源不是標準工單欄位：${found}`,
      mend: () =>
        "請先用 touchstone import 轉成標準檔，或在 pilot.yaml 的 export.columns 寫明「標準欄位: 來源欄名」。",
      explanation:
        "各家客服系統的欄位意義由匯入時轉譯一次，之後每個引擎算的都是同一份定義；資料庫不再猜欄位。",
    },
    en: {
      title: "The database engine reads canonical columns only",
      message: ({ found }) => `The source has no canonical ticket columns: ${found}`,
      mend: () =>
        'Make a canonical file with touchstone import, or name the columns in export.columns of pilot.yaml ("canonical column: name in the source").',
      explanation:
        "What a helpdesk's columns mean is translated once, on import; after that every engine counts by the same definitions, and a database guesses nothing.",
    },
  },
  "engine-not-installed": {
    severity: "error",
    "zh-Hant": {
      title: "還沒有安裝 ClickHouse 引擎",
      message: ({ reason }) =>
        reason === "not-installed"
          ? "這台電腦還沒有安裝 chDB（行程內的 ClickHouse）。"
          : `chDB（行程內的 ClickHouse）在這台電腦無法載入：${reason}`,
      mend: ({ command }) => `請執行一次（約 550 MB）：${command}；或改用 --engine stream。`,
      explanation:
        "chDB 解開後約 550 MB，而且不是每個平台都有，所以不隨 Touchstone 安裝，需要時才裝，放在自己的資料夾，npm ci 不會動到它。",
    },
    en: {
      title: "The ClickHouse engine is not installed",
      message: ({ reason }) =>
        reason === "not-installed"
          ? "chDB, which is ClickHouse inside the process, is not installed here."
          : `chDB, which is ClickHouse inside the process, cannot be loaded here: ${reason}`,
      mend: ({ command }) => `Run once (about 550 MB): ${command}; or use --engine stream.`,
      explanation:
        "chDB unpacks to 550 MB and does not exist for every platform, so it does not come with Touchstone; it is installed when asked for, in a folder of its own that npm ci leaves alone.",
    },
  },
  "engine-cannot-read-file": {
    severity: "error",
    "zh-Hant": {
      title: "ClickHouse 讀不了這個檔案",
      message: ({ reason }) => `ClickHouse 說：${reason}`,
      mend: () => "請用 --engine stream 再讀一次：它會指出是第幾行第幾欄壞了。",
      explanation:
        "ClickHouse 遇到一列壞掉的 CSV 就整檔停止；逐列指出問題、其餘照算的是 stream 引擎。",
    },
    en: {
      title: "ClickHouse cannot read this file",
      message: ({ reason }) => `ClickHouse says: ${reason}`,
      mend: () =>
        "Read it again with --engine stream, which names the line and column that is broken.",
      explanation:
        "ClickHouse stops at the first broken row of a CSV. The stream engine names each broken row and counts the rest.",
    },
  },
  "ticket-folder-mixed": {
    severity: "error",
    "zh-Hant": {
      title: "資料夾裡的檔案不是同一種",
      message: ({ found }) =>
        found === ""
          ? "資料夾裡沒有 .csv、.csv.gz 或 .parquet。"
          : `資料夾裡有不同種類的檔案：${found}`,
      mend: () =>
        "請把同一期的工單放在同一個資料夾，全部是 .csv、全部是 .csv.gz，或全部是 .parquet。",
      explanation: "一個資料夾當成一張表來讀，檔案必須是同一種格式、同樣的欄位。",
    },
    en: {
      title: "The files of the folder are not of one kind",
      message: ({ found }) =>
        found === ""
          ? "The folder holds no .csv, .csv.gz or .parquet."
          : `The folder holds files of several kinds: ${found}`,
      mend: () =>
        "Keep the tickets of a period in one folder, all .csv, all .csv.gz or all .parquet.",
      explanation:
        "A folder is read as one table, so its files must be of one kind and have the same columns.",
    },
  },
  "parquet-needs-clickhouse": {
    severity: "error",
    "zh-Hant": {
      title: "Parquet 檔要用 ClickHouse 引擎",
      message: () => "這是 Parquet 檔；預設的 stream 引擎只讀 CSV 與 gzip 壓縮的 CSV。",
      mend: () => "請加上 --engine clickhouse。",
      explanation:
        "Parquet 是欄式的二進位格式，由 ClickHouse 直接讀取；stream 引擎逐位元組讀文字。",
    },
    en: {
      title: "Parquet needs the ClickHouse engine",
      message: () =>
        "This is a Parquet file; the default engine, stream, reads CSV and CSV packed with gzip.",
      mend: () => "Add --engine clickhouse.",
      explanation:
        "Parquet is a binary format of columns, which ClickHouse reads by itself; the stream engine reads text byte by byte.",
    },
  },
  "not-an-answer": {
    severity: "error",
    "zh-Hant": {
      title: "這不是敘述的結果",
      message: ({ line }) => `第 ${line} 行不是 touchstone sql 敘述的結果。`,
      mend: () => "請用 FORMAT JSONEachRow（或 JSONCompactEachRow）把整個結果存成檔案，不要改動。",
      explanation: "統計格檔是資料庫唯一交回的東西；每一行都有固定的欄位，多一欄少一欄都不接受。",
    },
    en: {
      title: "Not an answer of the statement",
      message: ({ line }) => `Line ${line} is no line of an answer to touchstone sql.`,
      mend: () =>
        "Save the whole result with FORMAT JSONEachRow (or JSONCompactEachRow) and leave it as it is.",
      explanation:
        "Cells are the only thing that comes back from a database; each line has the same columns, no more and no fewer.",
    },
  },
  "answer-of-another-plan": {
    severity: "error",
    "zh-Hant": {
      title: "統計格是照另一份計畫算的",
      message: ({ found, expected }) =>
        `檔案的指紋是 ${found}，目前計畫與定義的指紋是 ${expected}。`,
      mend: () => "請用目前的 pilot.yaml 與 kpis.yaml 重印敘述（touchstone sql），再執行一次。",
      explanation:
        "期間、時區、排除對象、回訪天數、營業日曆改了，統計格就不同；舊結果不能配新計畫。",
    },
    en: {
      title: "The cells were made by another plan",
      message: ({ found, expected }) =>
        `The file carries the fingerprint ${found}; that of the present plan and definitions is ${expected}.`,
      mend: () =>
        "Print the statement again with the present pilot.yaml and kpis.yaml (touchstone sql), and have it run once more.",
      explanation:
        "With other periods, zones, exclusions, return days or calendars the cells are others; an old answer does not fit a new plan.",
    },
  },
} satisfies CodeTable;
