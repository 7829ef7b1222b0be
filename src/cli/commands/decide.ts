import { decideOutputOf } from "../../core/decide/decide-output-of.ts";
import { hasErrors } from "../../core/diagnostic/diagnostic.ts";
import { buildReport } from "../../core/report/build-report.ts";
import { type StageId, stageIds } from "../../core/schema/stage-id.ts";
import { type Command, UsageError } from "../command.ts";
import { decideFolder } from "../decided-folder.ts";
import { writePanelLetters } from "../panel-letters.ts";
import { reportInTerminal } from "../report-in-terminal.ts";
import { cliText } from "../text.ts";

const shown = ["why", "gates", "firewall", "pilot", "flips", "next-steps"];

function isStage(text: string): text is StageId {
  return stageIds.some((id) => id === text);
}

export const decideCommand: Command = {
  usage: "decide [DIR]",
  summary: {
    "zh-Hant": "結論、理由、還缺什麼；--require 供 CI 檢查某階段是否完成",
    en: "Outcome, reasons and what is missing; --require lets CI demand a finished stage",
  },
  options: {
    require: { type: "string" },
    minutes: { type: "string" },
    feedback: { type: "string" },
  },
  optionHelp: {
    "require STAGE": {
      "zh-Hant": `這個階段沒完成就以 1 結束：${stageIds.join("、")}`,
      en: `Exit 1 unless this stage is done: ${stageIds.join(", ")}`,
    },
    "minutes F": {
      "zh-Hant": "評選會議紀錄與總表，寫成 .md 或 .docx",
      en: "Minutes with the summary table, as .md or .docx",
    },
    "feedback DIR": {
      "zh-Hant": "給未獲選廠商的說明，每家一份 .docx：只有自己的評分、理由與優勝者總分",
      en: "Letters to vendors not chosen, a .docx each: own levels, reasons, the winner's total",
    },
  },
  positionals: { least: 0, most: 1 },
  json: "in-a-pipe",
  run: async (call) => {
    const { terminal, language, options, wantsJson } = call;
    const text = cliText(language);
    const required = options.require === undefined ? null : String(options.require);
    if (required !== null && !isStage(required)) {
      throw new UsageError(text.requireNeedsStage(stageIds.join(" ")));
    }
    const input = await decideFolder(call);
    if (input === null) return 1;
    terminal.out(
      wantsJson
        ? `${JSON.stringify(decideOutputOf(input.decision), null, 2)}\n`
        : reportInTerminal(buildReport(input, language), shown),
    );
    await writePanelLetters(call, input);
    const stage = input.decision.stages.find((one) => one.stage === required);
    if (required !== null && stage?.status !== "done") {
      terminal.err(`${text.requireFailed(required)}\n`);
      return 1;
    }
    return hasErrors(input.diagnostics) ? 1 : 0;
  },
};
