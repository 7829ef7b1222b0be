import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { Workspace } from "../parse/workspace.ts";
import { auditResult } from "./audit-result.ts";

/**
 * Which reply audits cannot be trusted: raters who disagree, or too few replies rated by both?
 *
 * @example auditFindings(workspace)[0]?.code // "audit-raters-disagree"
 */
export function auditFindings({ pilots }: Workspace): Diagnostic[] {
  return [...pilots.values()].flatMap(({ records }): Diagnostic[] => {
    const audit = auditResult(records.replyAudit, records.replySample);
    if (audit === null) return [];
    const { overlap, overlapNeeded: least, total, word } = audit.agreement;
    const { place } = audit;
    const small =
      overlap < least ? [diagnose("audit-overlap-small", place, { overlap, least })] : [];
    if (word !== "retrain" || total === null) return small;
    const alpha = Number(total.toFixed(2));
    return [...small, diagnose("audit-raters-disagree", place, { alpha, overlap })];
  });
}
