import { hasErrors } from "../../core/diagnostic/diagnostic.ts";
import { humanReport } from "../../core/diagnostic/human.ts";
import { problemReport } from "../../core/diagnostic/json.ts";
import type { Command } from "../command.ts";
import { readDecisionFolder } from "../decision-folder.ts";
import { paintFor } from "../paint.ts";

export const check: Command = {
  usage: "check [DIR]",
  summary: {
    "zh-Hant": "讀取整個資料夾，一次列出所有問題：檔案、行、欄、找到什麼、該是什麼、怎麼修",
    en: "Read the whole folder and list every problem at once: where, what, and how to mend it",
  },
  positionals: { least: 0, most: 1 },
  json: "in-a-pipe",
  run: async (call) => {
    const { terminal, language, wantsJson, options } = call;
    const { diagnostics } = await readDecisionFolder(call);
    const people = humanReport(diagnostics, language, paintFor(terminal));
    if (wantsJson) {
      terminal.out(`${JSON.stringify(problemReport(diagnostics, language), null, 2)}\n`);
      if (options.json !== true) terminal.err(people);
    } else {
      terminal.out(people);
    }
    return hasErrors(diagnostics) ? 1 : 0;
  },
};
