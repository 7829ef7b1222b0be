import type { Comparison, KpiComparison } from "../../pilot/comparison.ts";
import { formatPoints } from "../../text/formats.ts";
import { kpiDifference, kpiInterval } from "../kpi-value.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";
import { pText, verdictCell } from "./comparison-table.ts";

const dash: Cell = { text: "—", tone: "muted" };

function pCell(p: number | null | undefined, detail?: string): Cell {
  if (p === null || p === undefined) return dash;
  return { text: pText(p), value: p, ...(detail === undefined ? {} : { detail }) };
}

function finerCell(kpi: KpiComparison, { language }: ReportContext): Cell {
  const finer = kpi.evidence.finerMix;
  if (finer === null || finer.estimate === null) return dash;
  return {
    text: kpiDifference(finer.estimate, kpi, language),
    value: finer.estimate,
    detail: kpiInterval(finer.interval, kpi, language),
  };
}

function weeksCell(kpi: KpiComparison, { language }: ReportContext): Cell {
  const memory = kpi.evidence.weekMemory;
  const shown = (value: number | null | undefined) =>
    value == null ? "—" : formatPoints(value, language);
  if (memory === null) return dash;
  return {
    text: `${shown(memory.baseline.effectiveWeeks)} / ${shown(memory.pilot.effectiveWeeks)}`,
  };
}

function surenessRow(kpi: KpiComparison, context: ReportContext): Row {
  const { names, evidenceText: words } = context;
  const { evidence, adjustment } = kpi;
  const method = adjustment === "holm" ? words.holm : words.benjaminiHochberg;
  return {
    id: kpi.id,
    cells: [
      { text: names.kpi(kpi.id), detail: verdictCell(kpi, context).text },
      pCell(kpi.p),
      pCell(kpi.pAdjusted, method),
      pCell(evidence.permutation?.p),
      pCell(evidence.margin?.p),
      finerCell(kpi, context),
      weeksCell(kpi, context),
      pCell(evidence.ticketLevel?.p),
    ],
  };
}

/**
 * Do other methods say the same of each difference? Raw and adjusted p, weeks named anew, the margin,
 * topics, how many independent weeks there are, and for contrast what a test by tickets would claim.
 *
 * @example surenessTable("hearth", comparison, context).columns.length // 8
 */
export function surenessTable(vendor: string, { kpis }: Comparison, context: ReportContext): Table {
  const { text, evidenceText: words } = context;
  const { columns } = words;
  const right = "right" as const;
  return {
    id: `sureness-${vendor}`,
    caption: words.sureness,
    columns: [
      { id: "kpi", label: text.columns.kpi },
      { id: "raw-p", label: columns.rawP, align: right },
      { id: "adjusted-p", label: columns.adjustedP, align: right },
      { id: "permutation-p", label: columns.permutation, align: right },
      { id: "margin-p", label: columns.margin, align: right },
      { id: "finer-mix", label: columns.finer, align: right },
      { id: "effective-weeks", label: columns.effectiveWeeks, align: right },
      { id: "ticket-level-p", label: columns.ticketLevel, align: right },
    ],
    rows: kpis.filter(({ p }) => p !== null).map((kpi) => surenessRow(kpi, context)),
    note: words.surenessNote,
  };
}
