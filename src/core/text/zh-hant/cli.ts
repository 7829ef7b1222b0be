/** How far ClickHouse is, as written numbers; null: not known. */
export interface EngineWords {
  seconds: string;
  percent: string | null;
  megabytes: string | null;
  size: string | null;
  rows: string | null;
  areRowsAbout: boolean;
}

/** Words of the command line itself. */
export const cliText = {
  title: "Touchstone 試金石：先證實，再採信的客服系統評選工具",
  usage: (usage: string) => `用法：touchstone ${usage} [選項]`,
  helpOfOne: "touchstone 指令 --help 看單一指令的選項；--lang en 改用英文；--version 看版本",
  langHelp: "語言，預設 zh-Hant",
  helpHelp: "這份說明",
  jsonHelp: {
    "in-a-pipe": "輸出 JSON；輸出接到管線或檔案時自動使用",
    "on-request": "輸出 JSON",
  },
  exitCodes: "結束碼：0 正常；1 資料有問題，或要求的決定還不成立；2 用法錯誤、路徑不對或程式錯誤",
  unknownCommand: (name: string, near: string) =>
    `沒有「${name}」這個指令。${near === "" ? "" : `您是不是要用 ${near}？`}輸入 touchstone --help 看所有指令。`,
  unknownOption: (found: string, near: string, command: string) =>
    `沒有 ${found} 這個選項。${near === "" ? "" : `您是不是要用 ${near}？`}輸入 touchstone ${command}${command === "" ? "" : " "}--help 看可用的選項。`,
  valueMissing: (option: string, command: string) =>
    `${option} 後面要接一個值。輸入 touchstone ${command}${command === "" ? "" : " "}--help 看寫法。`,
  valueNotTaken: (option: string) => `${option} 後面不接值，直接寫 ${option} 就好。`,
  noJson: (command: string) => `touchstone ${command} 沒有可輸出成 JSON 的資料，請拿掉 --json。`,
  tooFewWords: (usage: string) => `還少了檔案或資料夾。用法：touchstone ${usage}`,
  tooManyWords: (surplus: string, usage: string) => `多了「${surplus}」。用法：touchstone ${usage}`,
  outcomeLine: (outcome: string, draft: string, sentence: string) =>
    `${outcome}${draft === "" ? "" : `［${draft}］`}：${sentence}`,
  marked: (text: string, mark: string) => `${text}［${mark}］`,
  callout: (title: string, text: string) => `${title}：${text}`,
  ofPeriod: { baseline: "基準期：", pilot: "試點期：" },
  reason: (kpi: string, verdict: string, why: string) => `${kpi}：${verdict}。${why}`,
  related: "相關的數字",
  definitions: "定義",
  definition: (kpi: string, definition: string) => `${kpi}：${definition}`,
  readRows: (rows: string, used: string) => `讀入 ${rows} 列，納入 ${used} 列`,
  leftOut: (reason: string, rows: string) => `排除：${reason} ${rows} 列`,
  noZone:
    "不知道匯出檔是哪個時區的時間；請加上 --zone Asia/Taipei，或用 --plan 指定寫有 zone 的 pilot.yaml。",
  unknownZone: (found: string, near: string) =>
    `沒有「${found}」這個時區。${near === "" ? "請用 Asia/Taipei 這種寫法。" : `您是不是要用 ${near}？`}`,
  periodWrong: (found: string) => `--period 只能是 baseline 或 pilot，不是「${found}」。`,
  planUsed: (tickets: string, plan: string) => `「${tickets}」依照 ${plan} 讀取`,
  notOneOf: (option: string, found: string, words: string) =>
    `--${option} 只能是 ${words}，不是「${found}」。`,
  unknownColumn: (found: string, near: string) =>
    `沒有「${found}」這個標準欄位${near === "" ? "。" : `；是不是 ${near}？`}`,
  columnNeeded: (column: string) => `--columns 少了 ${column}；沒有它就數不出工單。`,
  urlNeedsEngine: "--url 要搭配 --engine clickhouse；請加上，或拿掉 --url。",
  wrongAddress: {
    "no-url": "--url 不是網址；請寫成 https://ch.example.com:8443 這樣。",
    "not-http": "--url 要以 https:// 或 http:// 開頭。",
    "credentials-in-url":
      "請不要把帳號密碼寫進 --url，指令紀錄與日誌會留下來；請放在環境變數 TOUCHSTONE_CLICKHOUSE_USER 與 TOUCHSTONE_CLICKHOUSE_PASSWORD。",
    "wrong-seconds": "TOUCHSTONE_CLICKHOUSE_SECONDS 要寫整數秒數，例如 600。",
  },
  gapWrong: (found: string) => `--session-gap 是 0 到 720 之間的小時數，不是「${found}」。`,
  importNeedsOut: "請用 --out 指定要寫到哪裡，例如 --out pilots/baseline/tickets.csv。",
  mapGuessed: (file: string, path: string) =>
    `不認得「${file}」的欄位。下面是由欄名猜出的對照表，存成 ${path}、逐欄核對、改成 confirmed: true，再加上 --map ${path}：`,
  unknownLanguage: (found: string) =>
    `沒有「${found}」這個語言；請用 --lang zh-Hant 或 --lang en。`,
  ourBug: "這是 Touchstone 的錯，不是您的資料有問題。請連同下面的內容回報：",
  asOf: (day: string) => `判定基準日：${day}`,
  asOfToday: (day: string) =>
    `判定基準日：${day}（decision.yaml 沒有 asOf，採用今天；填上後結果才可重現）`,
  stoppedByErrors: "資料有錯誤，先修正上面各項再決定。",
  reportIncomplete: "資料有錯誤；結果照樣算出，但標示為草稿。請先修正上面各項。",
  kpi: "指標",
  baseline: "基準",
  pilotPeriod: "試點",
  verdict: "判定",
  coverage: "涵蓋率",
  estimate: "估計值",
  interval: "95 % 區間",
  count: "件數",
  p90: "P90",
  statistic: "統計量",
  reasons: "理由",
  population: "母體",
  fit: "資料可供公平比較",
  unfit: "資料不足以公平比較",
  siteAt: (path: string) => `報告網站：${path}`,
  building: "正在產生報告網站……",
  writingFile: (path: string) => `正在寫入 ${path}……`,
  noBrowser:
    "這台電腦沒有可用的 Chromium 或 Chrome，無法產生 PDF。請安裝其中之一，或用 CHROME_PATH 指出程式位置；其他檔案都已寫好。",
  levelsAlone: (option: string) =>
    `--levels 會寫出每個版本的網站，不能和 --${option} 一起用；單一版本的檔案請用 --level。`,
  unknownLevel: (found: string, near: string, names: string) =>
    `沒有「${found}」這個版本。${near === "" ? "" : `您是不是要用 ${near}？`}可用的版本：${names}`,
  readingTickets: (file: string) => `正在讀取工單 ${file}……`,
  engineSoFar: (
    file: string,
    { seconds, percent, megabytes, size, rows, areRowsAbout }: EngineWords,
  ) => {
    const all = [
      percent === null ? null : `${percent} %`,
      megabytes === null ? (size === null ? null : `共 ${size} MB`) : `${megabytes} MB`,
      rows === null ? null : `${areRowsAbout ? "約 " : ""}${rows} 列`,
      `已 ${seconds} 秒`,
    ];
    return `ClickHouse 正在讀取 ${file}：${all.filter((one) => one !== null).join("，")}`;
  },
  readingSoFar: (file: string, percent: string, megabytes: string, rows: string) =>
    `正在讀取 ${file}：${percent} %，${megabytes} MB，${rows} 列`,
  thresholdNeedsRequesters:
    "計畫要排除工單數超過門檻的提問者（bulkRequesterThreshold），用了 --ignore-requesters 就無從得知。",
  schemaWrote: (count: number, folder: string) => `已寫入 ${count} 份 JSON Schema 到 ${folder}`,
  unknownCode: (code: string, near: string) =>
    `沒有「${code}」這個代碼。${near === "" ? "" : `您是不是要找 ${near}？`}輸入 touchstone explain 看全部。`,
  folderNotEmpty: (folder: string) =>
    `資料夾 ${folder} 裡已經有 checklists、scorecards 或 pilots，不會覆蓋。請換一個資料夾。`,
  started: (folder: string) =>
    `已建立 ${folder}。依採購防火牆的順序：
  1. 決定與指標：填 checklists/decision.yaml（請填……的地方）與 checklists/kpis.yaml 的目標
  2. 凍結指標：npm run -s touchstone -- freeze ${folder} --what kpis --by 姓名
  3. 通路：在 checklists/decision.yaml 寫下各通路與每月件數
  4. 廠商：先凍結準則（freeze ${folder} --what criteria --by 姓名），再把 scorecards/vendor-a.yaml 改成第一家，其餘各複製一份
每做完一步就檢查：npm run -s touchstone -- check ${folder}`,
  windowWrong: (option: string) =>
    `--${option} 要寫成 2026-06-01..2026-07-26（起日..迄日，含當天）。`,
  windowReversed: (option: string, from: string, to: string) =>
    `--${option} 的起日 ${from} 晚於迄日 ${to}；請寫成 ${to}..${from}，或改正其中一天。`,
  requireNeedsStage: (stages: string) => `--require 後面要接階段：${stages}`,
  freezeNeeds: "用法：touchstone freeze [DIR] --what kpis|criteria --by 姓名 [--on 日期]",
  freezeDayWrong: (found: string) => `--on 要寫成 2026-03-31 這種日期，不是「${found}」。`,
  freezeAfterAsOf: (on: string, asOf: string) =>
    `凍結日 ${on} 晚於判定基準日 ${asOf}（decision.yaml 的 asOf，沒填就是今天），沒有寫入任何內容。若當時就簽核了，請加上 --on 簽核日（不晚於 ${asOf}）；若現在才凍結，請把 asOf 改成 ${on} 或更晚。`,
  nothingToFreeze: "沒有可以凍結的內容，或資料還有錯誤；先修正上面各項。",
  frozenParts: { kpis: "指標", criteria: "準則、權重與方法" },
  frozen: (what: string, hash: string) => `已凍結${what}：${hash}`,
  noFeedback: "評分還彌封著，或還沒有未獲選的廠商；沒有寫出任何說明。",
  questionnaireNeedsOut: "請用 --out 指定要寫到哪裡：questionnaire [DIR] --out F.xlsx --vendor V",
  questionnaireWhose:
    "只寫一份時要說是誰的：加 --vendor V 或 --evaluator E；要全部產生，--out 請給資料夾。",
  questionnaireNeedsFile:
    "還少了填好的問卷。用法：touchstone questionnaire read F.xlsx [DIR]；F 也可以是收回問卷的資料夾",
  questionnaireReplaceNeedsWrite: "--replace 要和 --write 一起用；不加 --write 只會列出差異。",
  questionnaireNobody: (kind: "vendor" | "evaluator", found: string, near: string, all: string) =>
    `沒有「${found}」這${kind === "vendor" ? "家廠商" : "位委員"}。${near === "" ? "" : `您是不是要用 ${near}？`}現有：${all}`,
  questionnaireRead: (whose: string, n: { same: number; fresh: number; differs: number }) =>
    `${whose}：相同 ${n.same} 項，新的 ${n.fresh} 項，與檔案不同 ${n.differs} 項。`,
  questionnaireWrote: (count: number) =>
    count === 0
      ? "沒有寫入任何檔案；--write 寫入新的答案，--write --replace 連不同的一起換掉。"
      : `已寫入 ${count} 項。`,
  workbooksRead: (count: number) => `共讀了 ${count} 份問卷。`,
  notSpreadsheets: (count: number, names: string) => `略過 ${count} 個不是試算表的檔案：${names}`,
  changeStates: { new: "新的", same: "相同", differs: "不同" },
  changeColumns: ["狀態", "位置", "檔案裡", "問卷裡", "儲存格"],
  requireFailed: (stage: string) => `要求的階段「${stage}」還沒完成。`,
};
