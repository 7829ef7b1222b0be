import type { Verdict, VerdictReason } from "../../schema/compare-output.ts";
import type { KpiDraft } from "./kpi-draft.ts";

/** Chance of a false alarm that is accepted. */
const alpha = 0.05;

function isGood({ scale, direction, difference }: KpiDraft): boolean {
  const equal = scale === "ratio" ? 1 : 0;
  const { estimate } = difference;
  if (estimate === null) return false;
  return direction === "lower" ? estimate < equal : estimate > equal;
}

/**
 * What may be said of a KPI? The first that holds:
 *
 * 1. cannot assess: the data are unfit, or the KPI is not in them, or covers too few tickets;
 * 2. better: adjusted p below 0.05 in the good direction;
 * 3. not worse: the 95 % interval stays inside the margin declared beforehand;
 * 4. worse: the whole interval lies on the bad side;
 * 5. cannot tell.
 *
 * @example verdictOf(draft, 0.01, true).verdict // "better" when it moved in the good direction
 */
export function verdictOf(
  draft: KpiDraft,
  pAdjusted: number | null,
  isFit: boolean,
): { verdict: Verdict; reason: VerdictReason } {
  if (!isFit) return { verdict: "cannot-assess", reason: "data-unfit" };
  if (draft.blockedBy !== null) return { verdict: "cannot-assess", reason: draft.blockedBy };
  if (draft.lacksVariation) return { verdict: "cannot-tell", reason: "no-variation" };
  const { interval } = draft.difference;
  if (interval === null) return { verdict: "cannot-assess", reason: "too-few-weeks-of-kpi" };
  if (pAdjusted !== null && pAdjusted < alpha && isGood(draft)) {
    return { verdict: "better", reason: "improved" };
  }
  const [low, high] = interval;
  const { marginLimit, direction, scale } = draft;
  const isInside =
    marginLimit !== null && (direction === "lower" ? high < marginLimit : low > marginLimit);
  if (isInside) return { verdict: "not-worse", reason: "within-margin" };
  const equal = scale === "ratio" ? 1 : 0;
  const isBad = direction === "lower" ? low > equal : high < equal;
  if (isBad) return { verdict: "worse", reason: "deteriorated" };
  const reason = marginLimit === null ? "no-margin-declared" : "interval-too-wide";
  return { verdict: "cannot-tell", reason };
}
