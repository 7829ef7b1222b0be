import { inOrderOfRank } from "../score/rank-vendors.ts";
import type { ScoreResult, VendorScore } from "../score/score-result.ts";
import { pilotVendors, type StageContext } from "../stages/stage-context.ts";
import type { StageResult } from "../stages/stage-result.ts";

/** How the race stands: what the outcome and its reasons are read from. */
export type Standing = {
  score: ScoreResult;
  stages: readonly StageResult[];
  /** Vendors not excluded, best first. */
  racing: VendorScore[];
  /** The only first one; null when there is none or the first place is shared. */
  leader: VendorScore | null;
  /** Who can still be first by open answers alone, though it is not now. */
  challengers: VendorScore[];
  /** Could still be first too, but was left out of the pilot by the buyer's own short list. */
  setAside: VendorScore[];
  /** Stages before the last that are not done; all of them when there is no checklist. */
  openStages: StageResult[];
};

const noPoints = 1e-9;

function couldOvertake(one: VendorScore, top: number): boolean {
  return (one.totals.possible ?? 0) > top + noPoints;
}

/** A short list sets aside whoever is marked as not on it, once somebody is. */
function isSetAside(vendor: string, context: StageContext): boolean {
  const isMarked = context.workspace.vendors.get(vendor)?.value.shortlisted === false;
  return isMarked && pilotVendors(context).some((one) => one.document.value.shortlisted === true);
}

/**
 * Who races, who leads, who could still overtake, and which stages are open?
 *
 * @example standingOf(context, stages).leader?.vendor // "tidalleaf"
 */
export function standingOf(context: StageContext, stages: readonly StageResult[]): Standing {
  const { score } = context;
  const racing = inOrderOfRank(score.vendors);
  const leader = racing.find((one) => one.vendor === score.leader) ?? null;
  const top = racing[0]?.totals.proven ?? 0;
  const able = racing.filter((one) => one !== leader && couldOvertake(one, top));
  return {
    score,
    stages,
    racing,
    leader,
    challengers: able.filter((one) => !isSetAside(one.vendor, context)),
    setAside: able.filter((one) => isSetAside(one.vendor, context)),
    openStages: stages.filter((one) => one.stage !== "contract-price" && one.status !== "done"),
  };
}

/**
 * Are all stages before the contract done? Without a checklist nobody can say so: not done.
 *
 * @example earlierStagesDone(standing) // false
 */
export function earlierStagesDone({ stages, openStages }: Standing): boolean {
  return stages.length > 0 && openStages.length === 0;
}

/**
 * Which hard gates of a vendor are not settled yet?
 *
 * @example pendingHardGates(leader).map((gate) => gate.criterion) // ["channel-ownership"]
 */
export function pendingHardGates(one: VendorScore): VendorScore["gates"] {
  return one.gates.filter((gate) => gate.kind === "hard" && gate.status === "pending");
}
