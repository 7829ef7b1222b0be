import type { ReportContext } from "../report-context.ts";
import type { Trace } from "../trace.ts";
import { type RuleId, ruleSources, sourceFile } from "./rule-sources.ts";

/**
 * Where did a number come from that a rule made of many others? The file of the inputs, the rule in the
 * reader's language, and the place of the report that says more. Ready to be spread.
 *
 * @example ruleTrace("totals", context).trace.file // "checklists/decision-questions.yaml"
 */
export function ruleTrace(
  rule: RuleId,
  context: ReportContext,
  vendor: string | null = null,
): { trace: Trace } {
  const { link } = ruleSources[rule];
  const file = sourceFile(rule, vendor, context);
  const words = context.originsText[rule];
  return { trace: { file, rule: words, ...(link === undefined ? {} : { link }) } };
}
