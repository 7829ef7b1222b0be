import type { CostResult } from "../cost/cost-result.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { ParsedDocument } from "../parse/read-document.ts";
import type { PilotFolder, Workspace } from "../parse/workspace.ts";
import type { Comparison } from "../pilot/comparison.ts";
import type { PlanOutput } from "../schema/plan-output.ts";
import type { StageId } from "../schema/stage-id.ts";
import type { ScoreResult } from "../score/score-result.ts";
import type { BaselineFacts } from "./baseline-facts.ts";
import type { ItemFinding, RefusalFinding } from "./finding.ts";

/** Everything the rules of the stages may look at. */
export type StageContext = {
  workspace: Workspace;
  asOf: string;
  score: ScoreResult;
  costs: CostResult;
  comparisons: ReadonlyMap<string, Comparison>;
  /** Null when no ticket export of the time before the pilot was read. */
  baseline: BaselineFacts | null;
  /** What a pilot of four to eight weeks could show on the primary KPIs; null without a baseline. */
  detectable: PlanOutput | null;
  /** What the reader found wrong; null when nobody passed it on. */
  findings: readonly Diagnostic[] | null;
};

/** The rule of one derived item, by the item's id. */
export type ItemRules = Readonly<Record<string, (context: StageContext) => ItemFinding>>;

/** What a refusal's rule may know beside the files: how its own stage stands. */
export type Moment = {
  stage: StageId;
  /** All items of the stage, and all earlier stages, are done. */
  isClosed: boolean;
  /** The day before which the thing would have been too early; null when it is not on record. */
  boundary: string | null;
};

/** The rule of one refusal, by its id. */
export type RefusalRules = Readonly<
  Record<string, (context: StageContext, moment: Moment) => RefusalFinding>
>;

/** A vendor in the pilot, with its file and its pilot folder. */
export type PilotVendor = {
  vendor: string;
  document: ParsedDocument<"vendor">;
  folder: PilotFolder | null;
  comparison: Comparison | null;
};

/**
 * Which vendors are in the pilot? Those marked as shortlisted; where nobody is marked, those that have
 * a pilot folder. In the order of their ids.
 *
 * @example pilotVendors(context).map((one) => one.vendor) // ["norvane", "tidalleaf"]
 */
export function pilotVendors({ workspace, comparisons }: StageContext): PilotVendor[] {
  const all = [...workspace.vendors].map(([vendor, document]) => ({
    vendor,
    document,
    folder: workspace.pilots.get(vendor) ?? null,
    comparison: comparisons.get(vendor) ?? null,
  }));
  const marked = all.filter(({ document }) => document.value.shortlisted === true);
  const chosen = marked.length > 0 ? marked : all.filter(({ folder }) => folder !== null);
  return chosen.sort((a, b) => (a.vendor < b.vendor ? -1 : 1));
}

/**
 * With which vendor would a contract be signed: the one that leads? Null while nobody does.
 *
 * @example leadingVendor(context)?.name // "tidalleaf"
 */
export function leadingVendor({ workspace, score }: StageContext): ParsedDocument<"vendor"> | null {
  return score.leader === null ? null : (workspace.vendors.get(score.leader) ?? null);
}
