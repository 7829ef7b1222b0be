import type { Comparison } from "../../pilot/comparison.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import { formatDay } from "../../text/formats.ts";
import { intervalsChart } from "../charts/intervals-chart.ts";
import { weeklyChart } from "../charts/weekly-chart.ts";
import { fitnessItems } from "../fitness-items.ts";
import type { Block, Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { pilotEvidenceSection } from "../sections/pilot-evidence-section.ts";
import { comparisonTable } from "../tables/comparison-table.ts";
import { definitionsTable } from "../tables/definitions-table.ts";
import { mixTable } from "../tables/mix-table.ts";
import { populationTable } from "../tables/population-table.ts";

function fitnessBlocks(comparison: Comparison, context: ReportContext): Block[] {
  const { text } = context;
  const { fit, problems } = comparison.fitness;
  const remark = problems.length > 0 ? text.fitWithRemarks : text.fit;
  const callout: Block = {
    kind: "callout",
    tone: fit ? (problems.length > 0 ? "neutral" : "good") : "bad",
    title: text.sections.fitness,
    text: fit ? remark : text.notFit,
  };
  if (problems.length === 0) return [callout];
  return [callout, { kind: "list", ordered: false, items: fitnessItems(problems, context) }];
}

function chartBlocks(vendor: string, comparison: Comparison, context: ReportContext): Block[] {
  const primary = comparison.kpis.filter((kpi) => kpi.role === "primary");
  const charts = [
    intervalsChart(vendor, comparison, "ratio", context),
    intervalsChart(vendor, comparison, "difference", context),
    ...primary.map((kpi) => weeklyChart(vendor, kpi, context)),
  ];
  return charts.filter((chart) => chart !== null).map((chart): Block => ({ kind: "chart", chart }));
}

function decisionBlocks(vendor: string, { workspace, text, language }: ReportContext): Block[] {
  const made = workspace.pilots.get(vendor)?.plan?.value.decision;
  if (!made) return [];
  const title = text.decidedInPlan(text.hint[made.kind], made.by, formatDay(made.on, language));
  return [{ kind: "callout", tone: "neutral", title, text: wordsIn(made.reason, language) }];
}

/** Why some KPIs cannot be assessed, once for each reason; all other verdicts follow from the table. */
function unassessed({ kpis }: Comparison, { names, text, pilotText }: ReportContext): Block[] {
  const byReason = new Map<string, string[]>();
  for (const kpi of kpis.filter(({ verdict }) => verdict === "cannot-assess")) {
    const reason = pilotText.verdictReason(kpi);
    byReason.set(reason, [...(byReason.get(reason) ?? []), names.kpi(kpi.id)]);
  }
  if (byReason.size === 0) return [];
  const entries = [...byReason].map(([reason, kpiNames]) => ({
    term: text.pair(text.verdict["cannot-assess"], kpiNames.join(text.separator)),
    text: reason,
  }));
  return [{ kind: "terms", entries }];
}

function vendorSection(vendor: string, comparison: Comparison, context: ReportContext): Section {
  const mix = mixTable(vendor, comparison, context);
  const blocks: Block[] = [
    ...decisionBlocks(vendor, context),
    ...fitnessBlocks(comparison, context),
    { kind: "table", table: comparisonTable(vendor, comparison, context) },
    ...unassessed(comparison, context),
    ...chartBlocks(vendor, comparison, context),
  ];
  if (mix.rows.length > 0) blocks.push({ kind: "table", table: mix });
  blocks.push({ kind: "table", table: populationTable(vendor, comparison, context) });
  return { id: vendor, title: context.names.vendor(vendor), blocks };
}

/**
 * What did the pilots show, KPI by KPI, and may the data be compared at all?
 *
 * Per piloted vendor: fitness, comparison with intervals and verdicts, pictures, what the channel mix
 * explains, and the account of all rows; how firm the verdicts are; then the definitions.
 *
 * @example pilotPage(context).id // "pilot"
 */
export function pilotPage(context: ReportContext): Page {
  const { text, comparisons } = context;
  const sections = [...comparisons].flatMap(([vendor, comparison]) => {
    const evidence = pilotEvidenceSection(vendor, comparison, context);
    const section = vendorSection(vendor, comparison, context);
    return evidence === null ? [section] : [section, evidence];
  });
  const [first] = comparisons.values();
  const definitions: Section[] = first
    ? [
        {
          id: "definitions",
          title: text.sections.definitions,
          blocks: [{ kind: "table", table: definitionsTable(context) }],
        },
      ]
    : [];
  const nothing: Section[] = [
    { id: "none", title: text.pages.pilot, blocks: [{ kind: "text", text: text.noPilots }] },
  ];
  return {
    id: "pilot",
    title: text.pages.pilot,
    navigationLabel: text.pages.pilot,
    group: "proof",
    summary: text.lead.pilot,
    sections: first ? [...sections, ...definitions] : nothing,
  };
}
