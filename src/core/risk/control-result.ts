import type { Place } from "../diagnostic/diagnostic.ts";
import { type ParsedDocument, placeOf } from "../parse/read-document.ts";
import type { TestOutcome } from "../rehearsal/test-outcome.ts";
import type { PilotTest } from "../schema/decision-questions.ts";
import type { Control } from "../schema/risk-matrix.ts";
import { entryOf } from "../score/entry-of.ts";
import type { ResolvedLevel } from "../score/score-result.ts";
import { type Statement, statement } from "../score/statement.ts";
import type { StatementId } from "../text/statement-id.ts";
import type { ControlResult } from "./risk-result.ts";

/** A criterion lowers a risk once this much of its value is proven. */
const provenEnough = 0.75;

/** What is known of the things that may lower a risk. */
export type ControlFacts = {
  levels: ReadonlyMap<string, ResolvedLevel>;
  vendor: ParsedDocument<"vendor">;
  /** What came out of the tests of the pilot, by their ids. */
  outcomes: ReadonlyMap<string, TestOutcome>;
  tests: ReadonlyMap<string, PilotTest>;
  /** Checklist items by id: "done" counts, a waiver does not. */
  items: ReadonlyMap<
    string,
    { status: "done" | "open" | "waived" | "unknown"; place: Place | null }
  >;
};

type Finding = Pick<ControlResult, "status" | "reason" | "place">;

function found(
  status: ControlResult["status"],
  id: StatementId,
  params: Statement["params"],
  place: Place | null,
): Finding {
  return { status, reason: statement(id, params, place), place };
}

function byCriterion(criterion: string, { levels }: ControlFacts): Finding {
  const level = levels.get(criterion);
  const params = { criterion };
  if (!level || level.value === null) {
    return found("unknown", "control-criterion-unknown", params, level?.place ?? null);
  }
  const isProven = level.value * level.proof.credit >= provenEnough - 1e-9;
  if (isProven) return found("met", "control-criterion-proven", params, level.place);
  const isClaimed = level.value >= provenEnough - 1e-9;
  return isClaimed
    ? found("unknown", "control-criterion-unproven", params, level.place)
    : found("not-met", "control-criterion-low", params, level.place);
}

function byClause(clause: string, { vendor }: ControlFacts): Finding {
  const state = entryOf(vendor.value.clauses, clause);
  const params = { clause };
  if (!state) return found("unknown", "control-clause-open", params, null);
  const place = placeOf(vendor, ["clauses", clause, "status"]);
  if (state.redLineCrossed) return found("not-met", "control-clause-red-line", params, place);
  if (state.status === "open") return found("unknown", "control-clause-open", params, place);
  return state.status === "agreed"
    ? found("met", "control-clause-agreed", params, place)
    : found("not-met", "control-clause-refused", params, place);
}

/**
 * Did a test pass? Null when it has no pass mark (informative only) or no result yet.
 *
 * @example testPassed(bulkPull, 212) // true, since at most 480 minutes pass
 */
export function testPassed(test: PilotTest | undefined, result: number | null): boolean | null {
  if (!test?.pass || result === null) return null;
  const { atLeast, atMost } = test.pass;
  if (atLeast === undefined && atMost === undefined) return null;
  return (atLeast === undefined || result >= atLeast) && (atMost === undefined || result <= atMost);
}

/**
 * Did a test pass, by what came out of it? As `testPassed`; failed also where rows were lost or exposed,
 * or where nobody signed, whatever the number.
 *
 * @example outcomePassed(exitRehearsal, outcome) // false without both signatures
 */
export function outcomePassed(
  test: PilotTest | undefined,
  outcome: Pick<TestOutcome, "result" | "isFailed"> | null | undefined,
): boolean | null {
  const passed = testPassed(test, outcome?.result ?? null);
  return passed === true && outcome?.isFailed === true ? false : passed;
}

function byTest(test: string, { outcomes, tests }: ControlFacts): Finding {
  const outcome = outcomes.get(test);
  const result = outcome?.result ?? null;
  const place = outcome && result !== null ? outcome.place : null;
  const passed = outcomePassed(tests.get(test), outcome);
  if (passed === null) return found("unknown", "control-test-open", { test }, place);
  return passed
    ? found("met", "control-test-passed", { test, result: result ?? 0 }, place)
    : found("not-met", "control-test-failed", { test, result: result ?? 0 }, place);
}

function byItem(item: string, { items }: ControlFacts): Finding {
  const known = items.get(item);
  const place = known?.place ?? null;
  if (known?.status === "done") return found("met", "control-item-done", { item }, place);
  const isUnknown = known === undefined || known.status === "unknown";
  return found(isUnknown ? "unknown" : "not-met", "control-item-open", { item }, place);
}

/** Does this control apply to the vendor at all? A criterion that does not apply cannot lower anything. */
function applies(control: Control, facts: ControlFacts): boolean {
  if (!("criterion" in control)) return true;
  return facts.levels.get(control.criterion)?.state !== "not-applicable";
}

/**
 * Is one thing that lowers a risk in place: a criterion proven to three quarters, a clause agreed
 * without crossing its red line, a test passed, a checklist item done? What is not known is not met,
 * but is told apart, since it can still be found out. Null when it does not apply to this vendor.
 *
 * @example controlResult({ clause: "exit-package" }, "impact", facts)?.status // "met"
 */
export function controlResult(
  control: Control,
  lowers: ControlResult["lowers"],
  facts: ControlFacts,
): ControlResult | null {
  if (!applies(control, facts)) return null;
  if ("criterion" in control) {
    const id = control.criterion;
    return { kind: "criterion", id, lowers, ...byCriterion(id, facts) };
  }
  if ("clause" in control) {
    return { kind: "clause", id: control.clause, lowers, ...byClause(control.clause, facts) };
  }
  if ("test" in control) {
    return { kind: "test", id: control.test, lowers, ...byTest(control.test, facts) };
  }
  return { kind: "item", id: control.item, lowers, ...byItem(control.item, facts) };
}
