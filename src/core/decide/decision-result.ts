import type { CostResult } from "../cost/cost-result.ts";
import type { RiskResult } from "../risk/risk-result.ts";
import type { Outcome } from "../schema/decide-output.ts";
import type { AskNext, ScoreResult } from "../score/score-result.ts";
import type { Statement } from "../score/statement.ts";
import type { StageResult } from "../stages/stage-result.ts";
import type { PanelResult } from "./panel/panel-result.ts";

/** Something to do, and the role (a key of `roles`, or a plain role id) that does it. */
export type NextStep = { step: Statement; owner: { role: string; name: string | null } };

/** What the pilot of one vendor hints at; a person decides. */
export type AfterPilot = {
  vendor: string;
  hint: "expand" | "extend" | "stop";
  because: Statement[];
};

export type Decision = {
  asOf: string;
  outcome: Outcome;
  /** The vendor the outcome speaks of: the leader or the recommended one; null when there is none. */
  vendor: string | null;
  isDraft: boolean;
  reasons: Statement[];
  conditions: Statement[];
  /** What stands in the way, worded as what to do. */
  blockers: Statement[];
  /** What would change the answer. */
  flips: Statement[];
  askNext: AskNext[];
  nextSteps: NextStep[];
  afterPilot: AfterPilot[];
  stages: StageResult[];
  score: ScoreResult;
  risks: RiskResult;
  costs: CostResult;
  panel: PanelResult;
};
