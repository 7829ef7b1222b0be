import { decideOutputOf } from "../../core/decide/decide-output-of.ts";
import { hasErrors } from "../../core/diagnostic/diagnostic.ts";
import type { Command } from "../command.ts";
import { decideFolder } from "../decided-folder.ts";
import { refuseOddReportCall, reportsAsked, writeReports } from "../report-editions.ts";
import { faceNames } from "../report-files.ts";
import { reportInTerminal } from "../report-in-terminal.ts";

const shown = ["ranking", "gates", "firewall", "pilot", "next-steps"];

export const report: Command = {
  usage: "report [DIR]",
  summary: {
    "zh-Hant": "主要工作：檢查、判定，並產生中英文報告網站與要的檔案",
    en: "The main job: check, decide, and build the report site in both languages, and files of it",
  },
  options: {
    out: { type: "string" },
    level: { type: "string" },
    levels: { type: "boolean" },
    ...Object.fromEntries(faceNames.map((name) => [name, { type: "string" as const }])),
  },
  optionHelp: {
    "out DIR": {
      "zh-Hant": "報告網站的資料夾，預設為目前位置的 dist",
      en: "Folder of the report site; dist where you stand by default",
    },
    "one-file F": {
      "zh-Hant": "整份報告放進一個 HTML，可寄送、可離線開啟",
      en: "The whole report in one HTML file, to be mailed and opened from a disk",
    },
    "pdf F": {
      "zh-Hant": "整份報告印成 PDF（需要已安裝的 Chromium 或 Chrome）",
      en: "The whole report as PDF (needs an installed Chromium or Chrome)",
    },
    "docx F": {
      "zh-Hant": "可編輯的 Word 文件",
      en: "An editable Word document",
    },
    "xlsx F": {
      "zh-Hant": "活頁簿：改權重，總分跟著重算",
      en: "A workbook: change a weight and the totals follow",
    },
    "level NAME": {
      "zh-Hant": "只做一種讀者的版本：committee、executive、public 或 vendor-<廠商>",
      en: "One edition only: committee, executive, public or vendor-<id>",
    },
    levels: {
      "zh-Hant": "每種讀者各一個資料夾；不該看到的內容不在檔案裡",
      en: "A folder for every kind of reader; what one may not see is not in its files",
    },
    "md F": { "zh-Hant": "整份報告的 Markdown", en: "The whole report as Markdown" },
  },
  positionals: { least: 0, most: 1 },
  json: "on-request",
  run: async (call) => {
    const { terminal, language, wantsJson } = call;
    await refuseOddReportCall(call);
    const input = await decideFolder(call);
    if (input === null) return 1;
    const reports = reportsAsked(call, input);
    terminal.out(
      wantsJson
        ? `${JSON.stringify(decideOutputOf(input.decision), null, 2)}\n`
        : `${reportInTerminal(reports[language], shown)}\n`,
    );
    await writeReports(call, input, reports);
    return hasErrors(input.diagnostics) ? 1 : 0;
  },
};
