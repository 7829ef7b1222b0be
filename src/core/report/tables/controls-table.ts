import type { Comparison, KpiComparison } from "../../pilot/comparison.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import { addedChangeCell } from "../change-per-week.ts";
import { kpiDifference, kpiInterval } from "../kpi-value.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";

function controlsRow(kpi: KpiComparison, context: ReportContext): Row[] {
  const { controls } = kpi.evidence;
  if (controls === null) return [];
  const { language, names } = context;
  const cell = (value: number | null): Cell => ({
    text: kpiDifference(value, kpi, language),
    value,
  });
  const { estimate, interval } = controls.difference;
  const detail = interval === null ? {} : { detail: `[${kpiInterval(interval, kpi, language)}]` };
  return [
    {
      id: kpi.id,
      cells: [
        { text: names.kpi(kpi.id) },
        cell(controls.treatedChange),
        cell(controls.controlChange),
        { ...cell(estimate), ...detail },
        addedChangeCell(controls.preTrend, kpi, language),
      ],
    },
  ];
}

/**
 * What changed in the pilot beyond what changed on the channels kept on the old system? No rows where
 * no channel was kept.
 *
 * @example controlsTable("hearth", comparison, context).rows.length // 0 without controls
 */
export function controlsTable(
  vendor: string,
  comparison: Comparison,
  context: ReportContext,
): Table {
  const { text, evidenceText: words, workspace, language } = context;
  const { columns } = words;
  const right = "right" as const;
  const channels = comparison.periods.pilot.controlChannels.map((id) => {
    const channel = workspace.decision.value.channels.find((one) => one.id === id);
    return channel ? wordsIn(channel.label, language) : id;
  });
  return {
    id: `controls-${vendor}`,
    caption: words.controls(channels.join(text.separator)),
    columns: [
      { id: "kpi", label: text.columns.kpi },
      { id: "treated", label: columns.treated, align: right },
      { id: "control", label: columns.control, align: right },
      { id: "beyond", label: columns.beyond, align: right },
      { id: "pre-trend", label: columns.preTrend, align: right },
    ],
    rows: comparison.kpis.flatMap((kpi) => controlsRow(kpi, context)),
    note: words.controlsNote,
  };
}
