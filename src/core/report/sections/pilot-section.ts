import type { Comparison, KpiComparison } from "../../pilot/comparison.ts";
import { kpiDifference } from "../kpi-value.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";
import { verdictCell } from "../tables/comparison-table.ts";

function cellOf(kpi: KpiComparison | undefined, context: ReportContext): Cell {
  if (!kpi) return { text: "—", tone: "muted" };
  const { estimate } = kpi.difference;
  const { text, tone } = verdictCell(kpi, context);
  const detail = kpiDifference(estimate, kpi, context.language);
  return {
    text,
    ...(tone ? { tone } : {}),
    value: estimate,
    ...(estimate === null ? {} : { detail }),
  };
}

/** Primary KPIs and guardrails decide a pilot; the rest is behind, on the pilot page. */
function decidingKpis(comparisons: readonly Comparison[]): KpiComparison[] {
  const all = comparisons.flatMap((comparison) => comparison.kpis);
  const deciding = all.filter((kpi) => kpi.role === "primary" || kpi.role === "guardrail");
  return [...new Map(deciding.map((kpi) => [kpi.id, kpi])).values()];
}

function verdictTable(context: ReportContext): Table {
  const { comparisons, names, text } = context;
  const vendors = [...comparisons.entries()];
  const rows: Row[] = decidingKpis([...comparisons.values()]).map(({ id, role }) => ({
    id,
    cells: [
      { text: names.kpi(id), detail: text.role[role] },
      ...vendors.map(([, { kpis }]) =>
        cellOf(
          kpis.find((kpi) => kpi.id === id),
          context,
        ),
      ),
    ],
  }));
  return {
    id: "pilot-verdicts",
    caption: text.sections.pilot,
    columns: [
      { id: "kpi", label: text.columns.kpi },
      ...vendors.map(([vendor]) => ({ id: vendor, label: names.vendor(vendor) })),
    ],
    rows,
  };
}

/** What was decided after the pilot, beside what the data hint at. */
function takenDecision(vendor: string, { workspace, text }: ReportContext): { mark?: string } {
  const made = workspace.pilots.get(vendor)?.plan?.value.decision;
  return made ? { mark: text.decided(text.hint[made.kind]) } : {};
}

/**
 * What do the pilots say, in words and with the numbers that carry them? One row per deciding KPI,
 * one column per piloted vendor; then what the results hint at.
 *
 * @example pilotSection(context).id // "pilot"
 */
export function pilotSection(context: ReportContext): Section {
  const { comparisons, text, decision, names, say } = context;
  const title = text.sections.pilot;
  if (comparisons.size === 0) {
    return { id: "pilot", title, blocks: [{ kind: "text", text: text.noPilots }] };
  }
  const blocks: Block[] = [{ kind: "table", table: verdictTable(context) }];
  const hints = decision.afterPilot.map(({ vendor, hint, because }) => ({
    text: text.hinted(names.vendor(vendor), text.hint[hint]),
    detail: because.map(say).join(text.sentenceGap),
    link: { page: "pilot", anchor: vendor },
    ...takenDecision(vendor, context),
  }));
  if (hints.length > 0) blocks.push({ kind: "list", ordered: false, items: hints });
  return { id: "pilot", title, lead: text.lead.pilot, blocks };
}
