import type { EvaluationMethod } from "../../schema/evaluation-method.ts";
import type { TieStep } from "./break-tie.ts";

/** What the tie rules may look at, by vendor. */
export type TieFacts = {
  /** Points of all members together on the heaviest item, or on all items that are equally heavy. */
  heaviest: ReadonlyMap<string, number>;
  /** How many members put the vendor first. */
  firstPlaces: ReadonlyMap<string, number>;
};

/**
 * Which steps break a tie under the declared rule? One step and then the lot; for information services
 * the order is fixed: heaviest item, one new evaluation, lot. A shared place has no step.
 *
 * Source: 最有利標評選辦法 Art. 14, 15-1 (2025-01-21); 機關委託資訊服務廠商評選及計費辦法 Art. 11
 * (2025-05-23).
 *
 * @example tieSteps({ tieRule: "evaluate-again" }, facts).length // 2: a new evaluation, then the lot
 */
export function tieSteps(
  { tieRule, caseKind }: Pick<EvaluationMethod, "tieRule" | "caseKind">,
  facts: TieFacts,
): TieStep[] {
  const lot: TieStep = { kind: "recorded", by: "lot" };
  const again: TieStep = { kind: "recorded", by: "evaluate-again" };
  const heaviest: TieStep = { kind: "higher", of: facts.heaviest };
  if (caseKind === "information-services") return [heaviest, again, lot];
  switch (tieRule) {
    case "evaluate-again":
      return [again, lot];
    case "heaviest-criterion":
      return [heaviest, lot];
    case "most-first-places":
      return [{ kind: "higher", of: facts.firstPlaces }, lot];
    case "shared-rank":
      return [];
  }
}
