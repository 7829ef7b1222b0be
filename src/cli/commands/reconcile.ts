import { hasErrors } from "../../core/diagnostic/diagnostic.ts";
import { reconcileExport } from "../../core/rehearsal/reconcile/reconcile-export.ts";
import {
  reconcileProblems,
  withUnreadableNamed,
} from "../../core/rehearsal/reconcile/reconcile-problems.ts";
import { writeAcceptanceSheet } from "../acceptance-sheet.ts";
import { type Command, UsageError } from "../command.ts";
import { printProblems } from "../print-problems.ts";
import { reconcileTask } from "../reconcile-call.ts";
import { reconcileInTerminal } from "../reconcile-in-terminal.ts";
import { rehearsalText } from "../rehearsal-text.ts";

export const reconcile: Command = {
  usage: "reconcile OLD NEW",
  summary: {
    "zh-Hant":
      "遷移或退場演練的對帳：兩份匯出（檔案，或一種紀錄一檔的資料夾）逐列比對，算驗收抽樣數；attachments/ 的附件逐檔打開",
    en: "Reconcile two exports (files, or a file per record kind in a folder) row by row; acceptance sample size; attachments/ is opened",
  },
  options: {
    key: { type: "string" },
    ignore: { type: "string" },
    tolerable: { type: "string" },
    confidence: { type: "string" },
    sample: { type: "string" },
    seed: { type: "string" },
  },
  optionHelp: {
    "key COL[,COL]": {
      "zh-Hant": "鍵值欄位；資料夾裡的已知種類有自己的鍵值",
      en: "Column or columns of the key; known kinds in a folder have their own",
    },
    "ignore COL[,COL]": { "zh-Hant": "不比對的欄位", en: "Columns that are not compared" },
    "tolerable SHARE": {
      "zh-Hant": "壞列達到這個比例就不能接受，預設 0.01",
      en: "Share of bad rows no longer tolerable; 0.01 unless told",
    },
    "confidence SHARE": { "zh-Hant": "信心水準，預設 0.95", en: "Confidence; 0.95 unless told" },
    "sample FILE.csv": {
      "zh-Hant": "寫出隨機抽樣的驗收表（依通路與年份分層）",
      en: "Write the rows drawn for acceptance, by channel and year, to this file",
    },
    "seed N": { "zh-Hant": "抽樣的亂數種子，預設 1", en: "Seed of the draw; 1 unless told" },
  },
  positionals: { least: 2, most: 2 },
  json: "in-a-pipe",
  run: async (call) => {
    const { terminal, language, wantsJson } = call;
    const text = rehearsalText(language);
    const task = await reconcileTask(call);
    if (task.pairs.length === 0) {
      const [old = "", next = ""] = call.positionals;
      throw new UsageError(text.nothingShared(old, next));
    }
    const found = await withUnreadableNamed(() => reconcileExport(task));
    const problems =
      "problem" in found ? [found.problem] : await reconcileProblems(found.result, task);
    printProblems(problems, call);
    if ("problem" in found || found.result.output.kinds.length === 0) return 1;
    const { output } = found.result;
    terminal.out(
      wantsJson ? `${JSON.stringify(output, null, 2)}\n` : reconcileInTerminal(output, language),
    );
    if (call.options.sample !== undefined) await writeAcceptanceSheet(task, output, call);
    const isClean =
      output.kinds.every(({ findings }) => findings.length === 0) &&
      (output.rebuilt ?? []).every(({ agrees }) => agrees);
    return hasErrors(problems) || !isClean ? 1 : 0;
  },
};
