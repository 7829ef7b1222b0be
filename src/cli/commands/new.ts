import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeFileAtomically } from "../../adapters/files.ts";
import { type Command, UsageError } from "../command.ts";
import { starterFiles } from "../starter-files.ts";
import { cliText } from "../text.ts";

export const newCommand: Command = {
  usage: "new DIR",
  summary: {
    "zh-Hant": "在 DIR 建立一個新的評選資料夾：完整的題庫與檢核表，加上待填的決定與廠商檔",
    en: "Start a workspace in DIR: all catalogues, and a decision and a vendor to fill in",
  },
  positionals: { least: 1, most: 1 },
  run: async ({ terminal, language, positionals: [folder = "."] }) => {
    const root = resolve(terminal.folder, folder);
    const text = cliText(language);
    if (["checklists", "scorecards", "pilots"].some((name) => existsSync(join(root, name)))) {
      throw new UsageError(text.folderNotEmpty(root));
    }
    for (const [path, content] of await starterFiles()) {
      await writeFileAtomically(join(root, path), content);
    }
    const word = /\s/.test(folder) ? `"${folder}"` : folder;
    terminal.out(`${text.started(word)}\n`);
    return 0;
  },
};
