import { hasErrors } from "../../core/diagnostic/diagnostic.ts";
import { kpiOutputOf } from "../../core/pilot/kpi/kpi-report.ts";
import { kpiTable } from "../../core/pilot/kpi/kpi-table.ts";
import type { Command } from "../command.ts";
import { engineOptionHelp, engineOptions } from "../engine-options.ts";
import { kpisInTerminal } from "../kpis-in-terminal.ts";
import { onePeriodHelp, onePeriodOptions, readOnePeriod } from "../one-period.ts";
import { reconciliationsInTerminal } from "../reconciliations-in-terminal.ts";
import { ticketOptionHelp, ticketOptions } from "../ticket-options.ts";
import { readingOptionHelp, readingOptions } from "../ticket-reading.ts";

export const kpi: Command = {
  usage: "kpi TICKETS",
  summary: {
    "zh-Hant": "由工單的時間戳記重算一期的指標；列出母體、排除原因與定義",
    en: "Recompute the KPIs of one period from timestamps, with population, exclusions, definitions",
  },
  options: { ...ticketOptions, ...engineOptions, ...readingOptions, ...onePeriodOptions },
  optionHelp: { ...ticketOptionHelp, ...engineOptionHelp, ...readingOptionHelp, ...onePeriodHelp },
  positionals: { least: 1, most: 1 },
  json: "in-a-pipe",
  run: async (call) => {
    const { terminal, language, wantsJson } = call;
    const read = await readOnePeriod(call);
    if (read === null) return 1;
    const rows = kpiTable(read.cells, read.settings, read.costs);
    const output = kpiOutputOf(read.cells, rows);
    terminal.out(
      wantsJson
        ? `${JSON.stringify(output, null, 2)}\n`
        : kpisInTerminal(output, rows, language) +
            reconciliationsInTerminal(read.cells.reconciliations, language),
    );
    return hasErrors(read.diagnostics) || output.included === 0 ? 1 : 0;
  },
};
