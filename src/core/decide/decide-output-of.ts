import type { DecideOutput } from "../schema/decide-output.ts";
import type { Statement } from "../score/statement.ts";
import type { Decision } from "./decision-result.ts";
import { panelOutputOf } from "./panel/panel-output-of.ts";

function bare(statements: readonly Statement[]): DecideOutput["reasons"] {
  return statements.map(({ id, params }) => ({ id, params }));
}

/**
 * What does `touchstone decide` say to a machine? The outcome with its reasons as ids and facts, in no
 * language, and how the five stages stand. `vendor` is null where the outcome speaks of none.
 *
 * @example decideOutputOf(decision).outcome // "proof-missing"
 */
export function decideOutputOf(decision: Decision): DecideOutput {
  return {
    schemaVersion: 1,
    outcome: decision.outcome,
    vendor: decision.vendor,
    reasons: bare(decision.reasons),
    conditions: bare(decision.conditions),
    blockers: bare(decision.blockers),
    flips: bare(decision.flips),
    stages: decision.stages.map(({ stage, status, open }) => ({ id: stage, status, open })),
    afterPilot: decision.afterPilot.map(({ vendor, hint, because }) => ({
      vendor,
      hint,
      because: bare(because),
    })),
    panel: panelOutputOf(decision.panel),
  };
}
