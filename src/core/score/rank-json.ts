import type { RankOutput } from "../schema/rank-output.ts";
import type { ScoreResult } from "./score-result.ts";

/**
 * The JSON of `touchstone rank`: stable keys, null where nothing was computed. Vendors best first,
 * then those without a rank.
 */
export function rankJson(score: ScoreResult): RankOutput {
  const shares = new Map(
    (score.robustness?.acceptability?.vendors ?? []).map((one) => [one.vendor, one.firstRankShare]),
  );
  const place = (rank: number | null) => rank ?? Number.POSITIVE_INFINITY;
  const ordered = [...score.vendors].sort((a, b) =>
    a.rank === b.rank ? 0 : place(a.rank) < place(b.rank) ? -1 : 1,
  );
  return {
    schemaVersion: 1,
    asOf: score.asOf,
    vendors: ordered.map(({ vendor, rank, totals, gates, coverage }) => ({
      id: vendor,
      rank,
      totals,
      gates: gates.map(({ criterion, kind, status }) => ({ criterion, kind, status })),
      firstRankShare: shares.get(vendor) ?? null,
      coverage,
    })),
    stability: (score.robustness?.stability ?? []).map(({ criterion, among, low, high }) => ({
      criterion,
      among,
      low,
      high,
    })),
    closeCall: { is: score.closeCall.is, reason: score.closeCall.reason },
    askNext: score.askNext.map(({ place: _place, ...ask }) => ask),
  };
}
