import type { AuditResult, AuthorResult } from "./audit-result.ts";

/** Fewer replies of the AI than this prove too little. */
export const leastAiReplies = 100;

/** Why an audit does not yet prove anything; null when it does. */
export type AuditGap = "too-few-replies" | "raters-disagree" | "overlap-small" | null;

/**
 * The part of the result that speaks of the AI's replies.
 *
 * @example aiResult(result)?.replies // 120
 */
export function aiResult(result: AuditResult): AuthorResult | null {
  return result.authors.find(({ author }) => author === "ai") ?? null;
}

/**
 * May the audit count as proof: at least 100 replies of the AI, enough of them rated twice, and raters
 * who agree?
 *
 * @example auditGap(result) // null
 */
export function auditGap(result: AuditResult): AuditGap {
  const { agreement } = result;
  if ((aiResult(result)?.replies ?? 0) < leastAiReplies) return "too-few-replies";
  if (agreement.overlap < agreement.overlapNeeded) return "overlap-small";
  const agrees = agreement.word === "use" || agreement.word === "with-caution";
  return agrees ? null : "raters-disagree";
}
