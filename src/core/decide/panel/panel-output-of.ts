import { awaitedMembers } from "../../panel/awaited-members.ts";
import type { PanelOutput } from "../../schema/rank-output.ts";
import type { PanelResult } from "./panel-result.ts";

/**
 * What do machines get to know of the panel? The round, what it still owes, whether the freeze holds,
 * and the places of the declared method. No single sheet is in it.
 *
 * @example panelOutputOf(decision.panel).round // "open"
 */
export function panelOutputOf(panel: PanelResult): PanelOutput {
  const { round, hold, divergences, method, freeze } = panel;
  return {
    round: round.state,
    awaited: awaitedMembers(round),
    hold,
    openDifferences: divergences.filter((one) => one.isFlagged && one.state === "open").length,
    freeze: freeze && { on: freeze.freeze.on, by: freeze.freeze.by, holds: freeze.holds },
    method: method && {
      name: method.method,
      standings: method.standings.map((one) => ({
        vendor: one.vendor,
        place: one.place,
        passes: one.passes,
        mean: one.mean,
        rankSum: one.rankSum,
        firstPlaces: one.firstPlaces,
        pricePerPoint: one.pricePerPoint,
      })),
      openTies: method.openTies,
    },
  };
}
