import { allCodes, codes, isCode } from "../../core/diagnostic/codes.ts";
import { explain } from "../../core/diagnostic/explain.ts";
import { explanations } from "../../core/diagnostic/json.ts";
import { nearest } from "../../core/diagnostic/nearest.ts";
import { type Command, UsageError } from "../command.ts";
import { cliText } from "../text.ts";
import { textTable } from "../text-table.ts";

export const explainCommand: Command = {
  usage: "explain [CODE]",
  summary: {
    "zh-Hant": "說明一個問題代碼的意思與修正方法；不給代碼就列出全部",
    en: "Explain one problem code and how to mend it; without a code, list them all",
  },
  positionals: { least: 0, most: 1 },
  json: "on-request",
  run: async ({ terminal, language, wantsJson, positionals: [code] }) => {
    if (code !== undefined && !isCode(code)) {
      const near = nearest(code, allCodes) ?? "";
      throw new UsageError(cliText(language).unknownCode(code, near));
    }
    if (wantsJson) {
      const found = explanations(code === undefined ? allCodes : [code], language);
      terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    } else if (code === undefined) {
      terminal.out(`${textTable(allCodes.map((one) => [one, codes[one][language].title]))}\n`);
    } else {
      terminal.out(explain(code, language));
    }
    return 0;
  },
};
