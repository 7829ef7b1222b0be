import type { Acceptance } from "../schema/reconcile-output.ts";
import { logOnePlus, naturalLog } from "../stats/elementary/natural-log.ts";
import { requireThat } from "../stats/require-that.ts";

/** How sure one wants to be, and which share of bad rows is no longer tolerable. */
export type AcceptanceTerms = { confidence: number; tolerableShare: number };

export const usualAcceptance: AcceptanceTerms = { confidence: 0.95, tolerableShare: 0.01 };

function checked({ confidence, tolerableShare }: AcceptanceTerms): void {
  requireThat(confidence > 0 && confidence < 1, "acceptance sample: confidence must be a share");
  requireThat(
    tolerableShare > 0 && tolerableShare < 1,
    "acceptance sample: the tolerable share must be between 0 and 1",
  );
}

/**
 * How many rows, drawn at random from a batch without end, must all be right to rule out that a share
 * of `tolerableShare` or more is bad? n = ⌈ln(1 − confidence) ÷ ln(1 − p)⌉.
 *
 * @example zeroFailureSize({ confidence: 0.95, tolerableShare: 0.01 }) // 299
 * @throws RangeError when a term is no share between 0 and 1
 */
export function zeroFailureSize(terms: AcceptanceTerms): number {
  checked(terms);
  const { confidence, tolerableShare } = terms;
  return Math.ceil(naturalLog(1 - confidence) / logOnePlus(-tolerableShare) - 1e-9);
}

/** ln of the chance that a sample of `size` from the batch holds none of the `bad` rows. */
function logChanceOfNone(batch: number, bad: number, size: number): number {
  let sum = 0;
  for (let index = 0; index < bad; index += 1) {
    const good = batch - size - index;
    if (good <= 0) return Number.NEGATIVE_INFINITY;
    sum += naturalLog(good) - naturalLog(batch - index);
  }
  return sum;
}

/**
 * The same for a batch of known size: the smallest n with C(N − D, n) ÷ C(N, n) ≤ 1 − confidence, where
 * D = max(1, ⌈p·N⌉) rows would be bad.
 *
 * @example finiteBatchSize(1000, { confidence: 0.95, tolerableShare: 0.01 }) // 258
 * @throws RangeError when a term is no share, or the batch is not a whole number from 1
 */
export function finiteBatchSize(batch: number, terms: AcceptanceTerms): number {
  checked(terms);
  requireThat(Number.isInteger(batch) && batch >= 1, "acceptance sample: batch must be 1 or more");
  const bad = Math.max(1, Math.ceil(terms.tolerableShare * batch - 1e-9));
  const limit = naturalLog(1 - terms.confidence) + 1e-12;
  let [low, high] = [1, batch];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (logChanceOfNone(batch, bad, middle) <= limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Beyond this the two formulas give the same number, and the exact one takes long. */
const largestExactBatch = 1_000_000;

/**
 * How many rows of this batch have to be looked at, all of them right, to accept it? Null for an empty
 * batch.
 *
 * @example acceptanceFor(1000, usualAcceptance)?.size // 258
 */
export function acceptanceFor(batch: number, terms: AcceptanceTerms): Acceptance | null {
  if (batch < 1) return null;
  const isExact = batch <= largestExactBatch;
  const size = isExact ? finiteBatchSize(batch, terms) : zeroFailureSize(terms);
  return { batch, ...terms, size, formula: isExact ? "finite" : "endless" };
}
