import type { RankOutput } from "../schema/rank-output.ts";
import type { VendorScore } from "../score/score-result.ts";
import type { Decision } from "./decision-result.ts";
import { panelOutputOf } from "./panel/panel-output-of.ts";

/** By rank; those without one last, by id. */
function inOrder(vendors: readonly VendorScore[]): VendorScore[] {
  const place = (vendor: VendorScore) => vendor.rank ?? Number.MAX_SAFE_INTEGER;
  return [...vendors].sort((a, b) => place(a) - place(b) || (a.vendor < b.vendor ? -1 : 1));
}

/**
 * What does `touchstone rank` say to a machine? Stable keys, null where nothing was computed, totals 0
 * to 100, shares 0 to 1. Vendors best first, then those without a rank.
 *
 * @example rankOutputOf(decision).vendors[0]?.rank // 1
 */
export function rankOutputOf({ score, panel }: Decision): RankOutput {
  const { robustness, closeCall } = score;
  const shares = new Map(
    // Draws of weights say nothing of places that members' own scores give.
    (panel.method === null ? (robustness?.acceptability?.vendors ?? []) : []).map((one) => [
      one.vendor,
      one.firstRankShare,
    ]),
  );
  return {
    schemaVersion: 1,
    asOf: score.asOf,
    vendors: inOrder(score.vendors).map(({ vendor, rank, totals, gates, coverage }) => ({
      id: vendor,
      rank,
      totals,
      gates: gates.map(({ criterion, kind, status }) => ({ criterion, kind, status })),
      firstRankShare: shares.get(vendor) ?? null,
      coverage,
    })),
    stability: (robustness?.stability ?? []).map(({ criterion, among, low, high }) => ({
      criterion,
      among,
      low,
      high,
    })),
    closeCall: { is: closeCall.is, reason: closeCall.reason },
    askNext: score.askNext.map(({ place: _place, ...ask }) => ask),
    panel: panelOutputOf(panel),
  };
}
