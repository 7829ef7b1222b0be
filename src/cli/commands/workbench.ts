import { join, resolve } from "node:path";
import { readWorkspaceFolder } from "../../adapters/files.ts";
import { buildWorkbenchSite } from "../../adapters/workbench-site.ts";
import type { Command } from "../command.ts";
import { starterForWorkbench } from "../starter-files.ts";
import { cliText } from "../text.ts";

export const workbench: Command = {
  usage: "workbench [DIR]",
  summary: {
    "zh-Hant": "產生工作台：在瀏覽器裡評分、調權重、存回 YAML",
    en: "Build the workbench: score and weigh in the browser, save back to YAML",
  },
  options: { out: { type: "string" } },
  optionHelp: {
    "out DIR": {
      "zh-Hant": "工作台的資料夾，預設為目前位置的 dist-workbench",
      en: "Folder of the workbench; dist-workbench where you stand by default",
    },
  },
  positionals: { least: 0, most: 1 },
  run: async ({ terminal, language, options, positionals }) => {
    const sample = await readWorkspaceFolder(resolve(terminal.folder, positionals[0] ?? "."));
    const text = cliText(language);
    terminal.err(`${text.building}\n`);
    const out = resolve(terminal.folder, String(options.out ?? "dist-workbench"));
    const folder = await buildWorkbenchSite({ sample, starter: await starterForWorkbench() }, out);
    terminal.err(`${text.siteAt(join(folder, "index.html"))}\n`);
    return 0;
  },
};
