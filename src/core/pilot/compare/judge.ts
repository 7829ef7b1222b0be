import { benjaminiHochbergAdjusted } from "../../stats/benjamini-hochberg.ts";
import { holmAdjusted } from "../../stats/holm.ts";
import type { KpiComparison } from "../comparison.ts";
import type { KpiDraft } from "./kpi-draft.ts";
import { type JudgedData, verdictOf } from "./verdict.ts";

/** Adjusted p values in the order of the drafts; what cannot be assessed takes no part. */
function adjusted(
  drafts: readonly KpiDraft[],
  adjust: (pValues: readonly (number | null)[]) => (number | null)[],
): (number | null)[] {
  return adjust(drafts.map(({ blockedBy, p }) => (blockedBy === null ? p : null)));
}

/**
 * Gives every KPI its adjusted p and its verdict: Holm among the primary KPIs, Benjamini–Hochberg
 * among the others, because the more KPIs one looks at, the surer one of them shines by chance.
 *
 * @example judge(drafts, { isFit: true, isEarly: false })[0]?.verdict // "not-worse"
 */
export function judge(drafts: readonly KpiDraft[], data: JudgedData): KpiComparison[] {
  const primary = drafts.filter(({ role }) => role === "primary");
  const others = drafts.filter(({ role }) => role !== "primary");
  const pAdjusted = new Map<KpiDraft, number | null>();
  adjusted(primary, holmAdjusted).forEach((p, index) => {
    const draft = primary[index];
    if (draft) pAdjusted.set(draft, p);
  });
  adjusted(others, benjaminiHochbergAdjusted).forEach((p, index) => {
    const draft = others[index];
    if (draft) pAdjusted.set(draft, p);
  });
  return drafts.map((draft) => {
    const p = pAdjusted.get(draft) ?? null;
    const { blockedBy: _, lacksVariation: __, ...rest } = draft;
    const adjustment = draft.role === "primary" ? "holm" : "benjamini-hochberg";
    return { ...rest, pAdjusted: p, adjustment, ...verdictOf(draft, p, data) };
  });
}
