import { join, resolve } from "node:path";
import { buildReportSite, refuseForeignFolder } from "../../adapters/report-site.ts";
import { decideOutputOf } from "../../core/decide/decide-output-of.ts";
import { hasErrors } from "../../core/diagnostic/diagnostic.ts";
import { buildReport } from "../../core/report/build-report.ts";
import type { Command } from "../command.ts";
import { decideFolder } from "../decided-folder.ts";
import { reportInTerminal } from "../report-in-terminal.ts";
import { cliText } from "../text.ts";

const shown = ["ranking", "gates", "firewall", "pilot", "next-steps"];

export const report: Command = {
  usage: "report [DIR]",
  summary: {
    "zh-Hant": "主要工作：檢查、判定，並產生中英文報告網站",
    en: "The main job: check, decide, and build the report site in both languages",
  },
  options: { out: { type: "string" } },
  optionHelp: {
    "out DIR": {
      "zh-Hant": "報告網站的資料夾，預設為目前位置的 dist",
      en: "Folder of the report site; dist where you stand by default",
    },
  },
  positionals: { least: 0, most: 1 },
  json: "on-request",
  run: async (call) => {
    const { terminal, language, options, wantsJson } = call;
    const outDirectory = resolve(terminal.folder, String(options.out ?? "dist"));
    await refuseForeignFolder(outDirectory);
    const input = await decideFolder(call);
    if (input === null) return 1;
    const text = cliText(language);
    const reports = { "zh-Hant": buildReport(input, "zh-Hant"), en: buildReport(input, "en") };
    terminal.out(
      wantsJson
        ? `${JSON.stringify(decideOutputOf(input.decision), null, 2)}\n`
        : `${reportInTerminal(reports[language], shown)}\n`,
    );
    terminal.err(`${text.building}\n`);
    await buildReportSite({ reports, outDirectory });
    terminal.err(`${text.siteAt(join(outDirectory, "index.html"))}\n`);
    return hasErrors(input.diagnostics) ? 1 : 0;
  },
};
