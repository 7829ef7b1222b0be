import type { DrawVendorCosts } from "../../cost/cost-of-vendors.ts";
import type { Workspace } from "../../parse/workspace.ts";
import { compareCells } from "../../pilot/compare/compare-cells.ts";
import type { Comparison } from "../../pilot/comparison.ts";
import type { KpiSettings } from "../../pilot/kpi/kpi-settings.ts";
import { detectableDifferences } from "../../pilot/plan/detectable-differences.ts";
import { decide } from "../decide.ts";
import type { Decision } from "../decision-result.ts";
import type { WorkspaceWithTickets } from "./read-workspace.ts";

/** How two periods are compared; whoever asks often may remember what it answered. */
export type Compare = typeof compareCells;

/**
 * What each pilot showed against the baseline, by vendor; empty without a baseline.
 *
 * @example comparisonsOf(read).get("norvane")?.kpis.length // 12
 */
export function comparisonsOf(
  { tickets, costs, settings }: WorkspaceWithTickets,
  compare: Compare = compareCells,
): Map<string, Comparison> {
  const baseline = tickets.get("baseline")?.periods[0];
  const comparisons = new Map<string, Comparison>();
  if (!baseline) return comparisons;
  for (const [vendor, summary] of tickets) {
    const pilot = summary.periods[0];
    if (vendor === "baseline" || !pilot) continue;
    const weekly = { baseline: costs.get("baseline") ?? [], pilot: costs.get(vendor) ?? [] };
    comparisons.set(vendor, compare(baseline, pilot, settings, { costs: weekly }));
  }
  return comparisons;
}

/** What a pilot could show; whoever asks often may remember what it answered. */
export type Plan = typeof detectableDifferences;

/** The two slow questions of a decision, for whoever asks often and remembers the answers. */
export type Remembered = { plan?: Plan; drawCosts?: DrawVendorCosts };

/** The stages ask of the primary KPIs only; the whole table is made by `touchstone plan`. */
function ofPrimaries(settings: KpiSettings): KpiSettings {
  return { ...settings, kpis: settings.kpis.filter(({ role }) => role === "primary") };
}

function costsBefore({ costs }: WorkspaceWithTickets) {
  return costs.get("baseline") ?? [];
}

/**
 * The decision on a workspace that was read with `readWorkspace`, as of a day; the command line and the
 * workbench decide through this.
 *
 * @example decideWorkspace(workspace, read, comparisonsOf(read), "2026-11-12").outcome // "gate-shut"
 */
export function decideWorkspace(
  workspace: Workspace,
  read: WorkspaceWithTickets,
  comparisons: ReadonlyMap<string, Comparison>,
  asOf: string,
  { plan = detectableDifferences, drawCosts }: Remembered = {},
): Decision {
  const baseline = read.tickets.get("baseline")?.periods[0] ?? null;
  const detectable = baseline && plan(baseline, ofPrimaries(read.settings), costsBefore(read));
  const findings = read.diagnostics;
  const drawing = drawCosts && { drawCosts };
  return decide(workspace, comparisons, asOf, { baseline, detectable, findings, ...drawing });
}
