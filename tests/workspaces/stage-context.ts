import { costOfVendors } from "../../src/core/cost/cost-of-vendors.ts";
import type { Workspace } from "../../src/core/parse/workspace.ts";
import type { Comparison } from "../../src/core/pilot/comparison.ts";
import { scoreWorkspace } from "../../src/core/score/score-workspace.ts";
import type { StageContext } from "../../src/core/stages/stage-context.ts";
import { comparisonOf, kpiComparison } from "./build-comparison.ts";
import { sampleDay, shippedSample } from "./shipped-sample.ts";

/** Eight steady weeks on the sample's channels. */
export const steadyBaseline = {
  file: "pilots/baseline/tickets.csv",
  wholeWeeks: 8,
  weekly: new Map(
    ["line", "email", "phone", "facebook-messenger", "web-chat"].map(
      (channel) => [channel, [100, 104, 98, 101, 99, 102, 97, 100]] as const,
    ),
  ),
};

/** Pilots of the sample in which every KPI came out well. */
export function goodPilots(): Map<string, Comparison> {
  const good = comparisonOf([
    kpiComparison("first-response-time", { role: "primary", unit: "seconds" }),
    kpiComparison("resolution-rate", { role: "guardrail", verdict: "not-worse" }),
    kpiComparison("sla-attainment", { role: "guardrail" }),
  ]);
  return new Map([
    ["norvane", good],
    ["tidalleaf", good],
  ]);
}

/** What the rules of the stages look at, for the sample or a change of it. */
export function stageContext(
  workspace: Workspace = shippedSample(),
  extra: Partial<StageContext> = {},
): StageContext {
  const comparisons = extra.comparisons ?? goodPilots();
  return {
    workspace,
    asOf: sampleDay,
    score: scoreWorkspace(workspace, comparisons, sampleDay),
    costs: costOfVendors(workspace, sampleDay),
    comparisons,
    baseline: steadyBaseline,
    detectable: null,
    findings: [],
    ...extra,
  };
}

/** The same workspace with one document's value changed. */
export function changed<Key extends "decision" | "kpis" | "questions" | "checklist" | "journey">(
  workspace: Workspace,
  key: Key,
  change: (value: NonNullable<Workspace[Key]>["value"]) => object,
): Workspace {
  const document = workspace[key];
  if (document === null) throw new Error(`no ${key}`);
  return {
    ...workspace,
    [key]: { ...document, value: { ...document.value, ...change(document.value) } },
  };
}

/** The same workspace with one vendor's file changed. */
export function withVendor(workspace: Workspace, vendor: string, change: object): Workspace {
  const document = workspace.vendors.get(vendor);
  if (document === undefined) throw new Error(`no ${vendor}`);
  const vendors = new Map(workspace.vendors);
  vendors.set(vendor, { ...document, value: { ...document.value, ...change } });
  return { ...workspace, vendors };
}
