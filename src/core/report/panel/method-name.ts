import type { ReportContext } from "../report-context.ts";

/**
 * By which method of the rules are places given? Null under the weighted score, where proven points do.
 *
 * @example methodName(context) // "序位法"
 */
export function methodName({ decision, panelText }: ReportContext): string | null {
  const { method } = decision.panel;
  return method === null ? null : panelText.methods[method.method];
}
