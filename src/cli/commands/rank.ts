import { rankOutputOf } from "../../core/decide/rank-output-of.ts";
import { hasErrors } from "../../core/diagnostic/diagnostic.ts";
import { buildReport } from "../../core/report/build-report.ts";
import type { Command } from "../command.ts";
import { decideFolder } from "../decided-folder.ts";
import { pageInTerminal, reportInTerminal } from "../report-in-terminal.ts";

export const rank: Command = {
  usage: "rank [DIR]",
  summary: {
    "zh-Hant": "三種總分、門檻、穩定度，以及接著該問什麼",
    en: "The three totals, gates, robustness, and what to ask next",
  },
  positionals: { least: 0, most: 1 },
  json: "in-a-pipe",
  run: async (call) => {
    const { terminal, language, wantsJson } = call;
    const input = await decideFolder(call);
    if (input === null) return 1;
    if (wantsJson) {
      terminal.out(`${JSON.stringify(rankOutputOf(input.decision), null, 2)}\n`);
    } else {
      const report = buildReport(input, language);
      terminal.out(reportInTerminal(report, ["ranking", "gates", "flips"]));
      const hasPanel = input.decision.panel.round.state !== "none";
      const shown = hasPanel ? ["panel", "divergence", "ask-next"] : ["ask-next"];
      for (const page of report.pages.filter(({ id }) => shown.includes(id))) {
        terminal.out(`\n${pageInTerminal(page, language)}`);
      }
    }
    return hasErrors(input.diagnostics) ? 1 : 0;
  },
};
