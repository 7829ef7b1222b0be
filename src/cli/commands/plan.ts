import { hasErrors } from "../../core/diagnostic/diagnostic.ts";
import { detectableDifferences } from "../../core/pilot/plan/detectable-differences.ts";
import type { Command } from "../command.ts";
import { onePeriodHelp, onePeriodOptions, readOnePeriod } from "../one-period.ts";
import { planInTerminal } from "../plan-in-terminal.ts";
import { ticketOptionHelp, ticketOptions } from "../ticket-options.ts";

export const plan: Command = {
  usage: "plan TICKETS",
  summary: {
    "zh-Hant": "試點開始前：由基準期各週的起伏，算出 4 到 8 週的試點看得出多大的改變",
    en: "Before a pilot: how large a change 4 to 8 weeks would show, from how the baseline's own weeks differ",
  },
  options: { ...ticketOptions, ...onePeriodOptions },
  optionHelp: { ...ticketOptionHelp, ...onePeriodHelp },
  positionals: { least: 1, most: 1 },
  json: "in-a-pipe",
  run: async (call) => {
    const { terminal, language, wantsJson } = call;
    const read = await readOnePeriod(call);
    if (read === null) return 1;
    const output = detectableDifferences(read.cells, read.settings, read.costs);
    terminal.out(
      wantsJson ? `${JSON.stringify(output, null, 2)}\n` : planInTerminal(output, language),
    );
    const isKnown = output.kpis.some(({ reason }) => reason === null);
    return hasErrors(read.diagnostics) || !isKnown ? 1 : 0;
  },
};
