import type { CostLineResult, CostLineState } from "../../cost/cost-result.ts";
import type { Range } from "../../cost/range.ts";
import { entryOf } from "../../score/entry-of.ts";
import { formatMoney, formatRange } from "../../text/formats.ts";
import { citedFacts } from "../cited-facts.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Tone } from "../table.ts";
import { moneyCell } from "../tables/cost-table.ts";
import { traceOf } from "../trace-of.ts";
import { wordsCell } from "../words-cell.ts";

const tones: Record<CostLineState, Tone> = {
  valued: "neutral",
  "not-applicable": "muted",
  blank: "warn",
  expired: "warn",
  sealed: "muted",
  beside: "muted",
  "in-second-switch": "muted",
  "driver-missing": "warn",
};

/** The likely amount, with both ends below where they differ. */
function amountCell(range: Range | null, isComplete: boolean, context: ReportContext): Cell {
  const cell = moneyCell(range?.likely ?? null, isComplete, context);
  if (range === null || range.low === range.high) return cell;
  const money = (amount: number) => formatMoney(amount, context.decision.costs.currency);
  return { ...cell, detail: formatRange(money(range.low), money(range.high)) };
}

/**
 * The arithmetic where there is one, with the writer's own words below; else those words. What was
 * measured is traced to where it was.
 */
function howCell(vendor: string, line: CostLineResult, context: ReportContext): Cell {
  const { workspace, language, say } = context;
  const written = entryOf(workspace.vendors.get(vendor)?.value.costs, line.line);
  if (written === null) return { text: "—" };
  const own = "notApplicable" in written ? written.notApplicable : written.source;
  const words = wordsCell(own, language);
  const trace = traceOf(line.place);
  if (line.arithmetic === null) return { ...words, ...trace };
  const measured = line.arithmetic.place ? traceOf(line.arithmetic.place) : trace;
  return { text: say(line.arithmetic), detail: words.text, ...measured };
}

function lineRow(vendor: string, line: CostLineResult, context: ReportContext): Row {
  const { names, text, workspace } = context;
  const facts = workspace.costs?.value.costs.find(({ id }) => id === line.line)?.facts;
  const kind = line.kind === null ? {} : { detail: text.costKind[line.kind] };
  return {
    id: line.line,
    cells: [
      { text: names.costLine(line.line), ...citedFacts(facts, context) },
      { text: text.costState[line.state], tone: tones[line.state], ...kind },
      { ...amountCell(line.presentCost, true, context), ...traceOf(line.place) },
      howCell(vendor, line, context),
    ],
  };
}

/**
 * What does this vendor cost, line by line, and which lines are unknown? Null without cost lines.
 *
 * @example vendorCostSection("hearth", context)?.id // "cost"
 */
export function vendorCostSection(vendor: string, context: ReportContext): Section | null {
  const { decision, text } = context;
  const costs = decision.costs.vendors.find((one) => one.vendor === vendor);
  if (!costs || costs.lines.length === 0) return null;
  const total: Row = {
    id: "total",
    isGroup: true,
    cells: [
      { text: text.columns.total },
      { text: costs.isComplete ? "" : text.missingLines(costs.missing.length) },
      amountCell(costs.presentCost, costs.isComplete, context),
      { text: "" },
    ],
  };
  const table = {
    id: `cost-table-${vendor}`,
    caption: text.figures.cost(decision.costs.horizonYears),
    columns: [
      { id: "line", label: text.columns.line },
      { id: "state", label: text.columns.status },
      { id: "likely", label: text.columns.likely, align: "right" as const },
      { id: "how", label: context.costText.columns.how },
    ],
    rows: [...costs.lines.map((line) => lineRow(vendor, line, context)), total],
  };
  const { lines: lead } = context.costText.lead;
  return { id: "cost", title: text.sections.cost, lead, blocks: [{ kind: "table", table }] };
}
