import type { Comparison, KpiComparison } from "../pilot/comparison.ts";
import { systemStability } from "../rehearsal/system-stability.ts";
import { testOutcome } from "../rehearsal/test-outcome.ts";
import { outcomePassed } from "../risk/control-result.ts";
import type { VendorScore } from "../score/score-result.ts";
import { type Statement, statement } from "../score/statement.ts";
import { promisedAvailability } from "../stages/pilot-proof-rules.ts";
import { type PilotVendor, pilotVendors, type StageContext } from "../stages/stage-context.ts";
import type { AfterPilot } from "./decision-result.ts";

const drills = ["export-restore", "migration-rehearsal", "data-subject-drill", "p2-drill"];
const exit = "exit-rehearsal";

function kpisOf(comparison: Comparison, role: KpiComparison["role"]): KpiComparison[] {
  return comparison.kpis.filter((kpi) => kpi.role === role);
}

function failedGates(score: VendorScore | undefined): Statement[] {
  const failed = (score?.gates ?? []).filter((g) => g.kind === "hard" && g.status === "fail");
  return failed.map(({ criterion, place }) => statement("pilot-gate-failed", { criterion }, place));
}

function worse(kpis: readonly KpiComparison[]): Statement[] {
  return kpis
    .filter((kpi) => kpi.verdict === "worse")
    .map((kpi) => statement("pilot-kpi-worse", { kpi: kpi.id }));
}

/** null: not run, or informative only. */
function drillResult(test: string, { folder }: PilotVendor, { workspace, asOf }: StageContext) {
  const definition = workspace.questions?.value.tests?.find((one) => one.id === test);
  return outcomePassed(definition, testOutcome(test, folder, workspace, asOf));
}

/** Rows that were lost or exposed, or that came to the wrong person, on the way out and back. */
function exportReasons({ folder }: PilotVendor): Statement[] {
  const totals = folder?.reconciliation?.totals;
  if (!totals || totals.criticalRows === 0) return [];
  return [statement("pilot-export-critical", { count: totals.criticalRows })];
}

/** A person may stand for the stability where no log is on file. */
function isTicked(item: string, { workspace, asOf }: StageContext): boolean {
  const items = (workspace.checklist?.value.stages ?? []).flatMap((stage) => stage.items);
  const tick = items.find(({ id }) => id === item)?.done;
  return tick !== undefined && tick.on <= asOf;
}

/** Below what was promised, or not known at all. */
function stabilityReasons({ vendor, folder }: PilotVendor, context: StageContext): Statement[] {
  const found = folder && systemStability(context.workspace, folder);
  if (!found || "gap" in found) {
    return isTicked("system-stability", context) ? [] : [statement("pilot-stability-unknown")];
  }
  const promised = promisedAvailability(vendor, context);
  const availability = (found.worst ?? 1) * 100;
  if (promised === null || availability >= promised - 1e-9) return [];
  return [statement("pilot-stability-below", { availability, promised }, found.place)];
}

function hasDatedFix({ folder }: PilotVendor): boolean {
  return folder?.plan?.value.decision?.kind === "extend";
}

/** What speaks for ending it; one guardrail with a written, dated fix does not. */
function stopReasons(one: PilotVendor, context: StageContext): Statement[] {
  const score = context.score.vendors.find((candidate) => candidate.vendor === one.vendor);
  const { comparison } = one;
  const primary = comparison ? worse(kpisOf(comparison, "primary")) : [];
  const guardrail = comparison ? worse(kpisOf(comparison, "guardrail")) : [];
  const isMendable = guardrail.length === 1 && hasDatedFix(one);
  const exitFailed = drillResult(exit, one, context) === false;
  return [
    ...failedGates(score),
    ...primary,
    ...(isMendable ? [] : guardrail),
    ...exportReasons(one),
    ...(exitFailed ? [statement("pilot-drill-failed", { test: exit })] : []),
  ];
}

function kpiDoubts(comparison: Comparison | null): Statement[] {
  if (comparison === null) return [statement("pilot-without-comparison")];
  const primary = kpisOf(comparison, "primary");
  if (primary.length === 0) return [statement("pilot-without-primary")];
  const doubtful = [
    ...primary.filter((kpi) => kpi.verdict !== "better"),
    ...kpisOf(comparison, "guardrail").filter(
      (kpi) => kpi.verdict !== "better" && kpi.verdict !== "not-worse",
    ),
  ];
  return doubtful.map((kpi) => {
    const params = { kpi: kpi.id, verdict: kpi.verdict };
    return statement("pilot-kpi-not-good-enough", params);
  });
}

/** What keeps it from being expanded. */
function extendReasons(one: PilotVendor, context: StageContext): Statement[] {
  const openDrills = [...drills, exit].filter((test) => drillResult(test, one, context) !== true);
  return [
    ...kpiDoubts(one.comparison),
    ...stabilityReasons(one, context),
    ...openDrills.map((test) =>
      drillResult(test, one, context) === false
        ? statement("pilot-drill-failed", { test })
        : statement("pilot-drill-open", { test }),
    ),
  ];
}

/**
 * What does each pilot hint at: expand, extend or stop? Stop when a hard gate is missed, a primary or
 * guardrail KPI is worse without a dated fix, or the exit rehearsal failed. Expand when every primary
 * KPI is better, every guardrail better or not worse, and all drills passed. Else extend, once. A
 * person decides; leaving the hint needs a reason.
 *
 * Only vendors with a pilot folder. Example: with one drill still to be run the hint is "extend".
 */
export function afterPilot(context: StageContext): AfterPilot[] {
  return pilotVendors(context)
    .filter(({ folder }) => folder !== null)
    .map((one): AfterPilot => {
      const { vendor } = one;
      const stop = stopReasons(one, context);
      if (stop.length > 0) return { vendor, hint: "stop", because: stop };
      const extend = extendReasons(one, context);
      return extend.length > 0
        ? { vendor, hint: "extend", because: extend }
        : { vendor, hint: "expand", because: [statement("pilot-all-good")] };
    });
}
