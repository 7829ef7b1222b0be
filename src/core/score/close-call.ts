import { inOrderOfRank } from "./rank-vendors.ts";
import type { Robustness } from "./robustness-result.ts";
import type { CloseCall, VendorScore } from "./score-result.ts";

/** Points within which two totals are too close to call when the decision declares nothing else. */
export const defaultMargin = 2;

/** Does the leader beat the rival in clearly more than half of the draws, sampling error allowed for? */
function outlastsDoubt(robustness: Robustness | null, over: string, under: string): boolean {
  const found = robustness?.acceptability;
  const pair = found?.pairwise.find((one) => one.over === over && one.under === under);
  return !found || !pair || pair.share - found.halfWidth > 0.5;
}

/**
 * Is the first place too close to call? Yes when the second stands within the declared points of the
 * first, or when doubt about weights and open answers leaves a lead over some rival in no more than
 * half of the draws. 8.21 against 8.20 is not a win.
 *
 * @example closeCall(scores, null, 2).reason // "margin", when the first two are 1.5 points apart
 */
export function closeCall(
  scores: readonly VendorScore[],
  robustness: Robustness | null,
  margin: number = defaultMargin,
): CloseCall {
  const [leader, ...rivals] = inOrderOfRank(scores);
  const rival = rivals[0];
  const call: CloseCall = { is: false, reason: null, leader: null, rival: null, gap: null, margin };
  if (!leader) return call;
  call.leader = leader.vendor;
  if (!rival) return call;
  const gap = (leader.totals.proven ?? 0) - (rival.totals.proven ?? 0);
  Object.assign(call, { rival: rival.vendor, gap });
  if (gap <= margin + 1e-9) return { ...call, is: true, reason: "margin" };
  const shaky = rivals.find((one) => !outlastsDoubt(robustness, leader.vendor, one.vendor));
  return shaky ? { ...call, is: true, reason: "weights", rival: shaky.vendor } : call;
}
