import type { Verdict, VerdictReason } from "../../schema/compare-output.ts";
import type { Range } from "../comparison.ts";
import type { KpiDraft } from "./kpi-draft.ts";

/** Chance of a false alarm that is accepted. */
const alpha = 0.05;

function isGood({ scale, direction, difference }: KpiDraft): boolean {
  const equal = scale === "ratio" ? 1 : 0;
  const { estimate } = difference;
  if (estimate === null) return false;
  return direction === "lower" ? estimate < equal : estimate > equal;
}

/** What is known of the data as a whole when KPIs are judged. */
export interface JudgedData {
  isFit: boolean;
  /** Exported before the pilot's planned end. */
  isEarly: boolean;
}

function isBad({ scale, direction }: KpiDraft, [low, high]: Range): boolean {
  const equal = scale === "ratio" ? 1 : 0;
  return direction === "lower" ? low > equal : high < equal;
}

function earlyVerdict(draft: KpiDraft): { verdict: Verdict; reason: VerdictReason } {
  const interval = draft.evidence.alwaysValid?.interval ?? null;
  if (interval !== null && isBad(draft, interval)) {
    return { verdict: "worse", reason: "deteriorated" };
  }
  return { verdict: "cannot-tell", reason: "before-planned-end" };
}

/**
 * What may be said of a KPI? The first that holds:
 *
 * 1. cannot assess: the data are unfit, or the KPI is not in them, or covers too few tickets;
 * 2. looked at before the planned end: worse where even the range that holds at every look lies on the
 *    bad side, else cannot tell;
 * 3. better: adjusted p below 0.05 in the good direction;
 * 4. not worse: the 95 % interval stays inside the margin declared beforehand;
 * 5. worse: the whole interval lies on the bad side;
 * 6. cannot tell.
 *
 * @example verdictOf(draft, 0.01, { isFit: true, isEarly: false }).verdict // "better" when it moved in the good direction
 */
export function verdictOf(
  draft: KpiDraft,
  pAdjusted: number | null,
  { isFit, isEarly }: JudgedData,
): { verdict: Verdict; reason: VerdictReason } {
  if (!isFit) return { verdict: "cannot-assess", reason: "data-unfit" };
  if (draft.blockedBy !== null) return { verdict: "cannot-assess", reason: draft.blockedBy };
  if (draft.lacksVariation) return { verdict: "cannot-tell", reason: "no-variation" };
  const { interval } = draft.difference;
  if (interval === null) return { verdict: "cannot-assess", reason: "too-few-weeks-of-kpi" };
  if (isEarly) return earlyVerdict(draft);
  if (pAdjusted !== null && pAdjusted < alpha && isGood(draft)) {
    return { verdict: "better", reason: "improved" };
  }
  const [low, high] = interval;
  const { marginLimit, direction } = draft;
  const isInside =
    marginLimit !== null && (direction === "lower" ? high < marginLimit : low > marginLimit);
  if (isInside) return { verdict: "not-worse", reason: "within-margin" };
  if (isBad(draft, interval)) return { verdict: "worse", reason: "deteriorated" };
  const reason = marginLimit === null ? "no-margin-declared" : "interval-too-wide";
  return { verdict: "cannot-tell", reason };
}
