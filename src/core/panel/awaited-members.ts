import type { PanelRound } from "./panel-round.ts";

/**
 * Whose sheets are still out? Ids, in the order of the members.
 *
 * @example awaitedMembers(round) // ["it-lead"]
 */
export function awaitedMembers({ members }: Pick<PanelRound, "members">): string[] {
  return members.filter(({ standing }) => standing === "waiting").map(({ evaluator }) => evaluator);
}
