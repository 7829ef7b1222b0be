import type { CodeTable } from "../code-form.ts";

/** Codes about a company's ClickHouse: the way to it, its users, tables and limits. */
export const clickhouseClusterCodes = {
  "cluster-unreachable": {
    severity: "error",
    "zh-Hant": {
      title: "連不上 ClickHouse 伺服器",
      message: ({ host, reason }) => `無法連上 ${host}（${reason}）。`,
      mend: () =>
        "請確認 --url 的主機、連接埠與 http/https，以及伺服器有沒有啟動、網路有沒有放行。",
      explanation: "Touchstone 只連您寫明的主機。連不上時沒有任何資料送出。",
    },
    en: {
      title: "The ClickHouse server cannot be reached",
      message: ({ host, reason }) => `No connection to ${host} (${reason}).`,
      mend: () =>
        "Check host, port and http/https of --url, whether the server runs, and whether the network lets you through.",
      explanation:
        "Touchstone speaks only to the host that you name. Where there is no connection, nothing was sent.",
    },
  },
  "cluster-login-refused": {
    severity: "error",
    "zh-Hant": {
      title: "ClickHouse 拒絕登入",
      message: ({ user, host }) => `${host} 不接受使用者「${user}」的登入。`,
      mend: () =>
        "請檢查環境變數 TOUCHSTONE_CLICKHOUSE_USER 與 TOUCHSTONE_CLICKHOUSE_PASSWORD，或請管理者開通唯讀權限。",
      explanation:
        "帳號密碼只從環境變數讀取，絕不放在評選資料夾的檔案裡，也不會出現在任何訊息或報告。",
    },
    en: {
      title: "ClickHouse refuses the login",
      message: ({ user, host }) => `${host} does not accept the user "${user}".`,
      mend: () =>
        "Check the variables TOUCHSTONE_CLICKHOUSE_USER and TOUCHSTONE_CLICKHOUSE_PASSWORD, or ask for a user that may read.",
      explanation:
        "Credentials come from the environment only, never from a file of the workspace, and appear in no message and no report.",
    },
  },
  "cluster-table-missing": {
    severity: "error",
    "zh-Hant": {
      title: "ClickHouse 沒有這個表",
      message: ({ table }) => `找不到表「${table}」，或這個使用者看不到它。`,
      mend: () => "請寫成 資料庫.表 的形式並檢查拼字；或請管理者授權 SELECT。",
      explanation: "表名來自命令列，會加上引號後原樣使用；大小寫不同就是不同的表。",
    },
    en: {
      title: "ClickHouse has no such table",
      message: ({ table }) => `The table "${table}" is not there, or this user may not see it.`,
      mend: () => "Write it as database.table and check the spelling, or ask for SELECT on it.",
      explanation:
        "The name comes from the command line and is used as it stands, in quotes; another case is another table.",
    },
  },
  "cluster-too-slow": {
    severity: "error",
    "zh-Hant": {
      title: "ClickHouse 查詢逾時",
      message: ({ seconds }) => `等了 ${seconds} 秒還沒有結果，已要求伺服器停止。`,
      mend: () =>
        "請用 TOUCHSTONE_CLICKHOUSE_SECONDS 放寬時間、縮小表的範圍，或用 touchstone sql 印出敘述交給管理者離峰執行。",
      explanation: "查詢設有時間上限，免得占住公司共用的資料庫。",
    },
    en: {
      title: "The ClickHouse query took too long",
      message: ({ seconds }) => `No answer after ${seconds} seconds; the server was told to stop.`,
      mend: () =>
        "Allow more time with TOUCHSTONE_CLICKHOUSE_SECONDS, name a smaller table, or print the statement with touchstone sql and have it run at a quiet hour.",
      explanation: "The query has a limit, so that it does not hold up a database that others use.",
    },
  },
  "cluster-too-old": {
    severity: "error",
    "zh-Hant": {
      title: "ClickHouse 版本太舊",
      message: ({ found }) => `伺服器是 ${found} 版，缺少這個敘述需要的功能。`,
      mend: () => "請用 23.8 以後的版本；或把表匯出成 Parquet 或 CSV，用行程內的引擎讀取。",
      explanation:
        "敘述用到 ASOF JOIN、Lambda 與陣列函式；在 26.7 版驗證過，太舊的版本沒有這些功能。",
    },
    en: {
      title: "The ClickHouse server is too old",
      message: ({ found }) => `The server is version ${found} and lacks what the statement needs.`,
      mend: () =>
        "Use a server of version 23.8 or later; or export the table as Parquet or CSV and read that with the engine in the process.",
      explanation:
        "The statement uses ASOF JOIN, lambdas and array functions. It was proved on 26.7; very old servers do not know them.",
    },
  },
  "cluster-refused": {
    severity: "error",
    "zh-Hant": {
      title: "ClickHouse 沒有執行查詢",
      message: ({ reason }) => `伺服器說：${reason}`,
      mend: () => "請把這句話交給資料庫管理者；也可以用 touchstone sql 印出敘述請他執行。",
      explanation: "可能是權限、記憶體上限或唯讀設定。Touchstone 只讀取，不寫入任何表。",
    },
    en: {
      title: "ClickHouse did not run the query",
      message: ({ reason }) => `The server says: ${reason}`,
      mend: () =>
        "Show this to whoever runs the database; touchstone sql prints the statement for them to run.",
      explanation:
        "It may be a right, a memory limit or a setting of read-only users. Touchstone only reads; it writes to no table.",
    },
  },
} satisfies CodeTable;
