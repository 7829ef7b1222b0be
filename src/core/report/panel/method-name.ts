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

/**
 * How is it said that nobody leads alone by this method: the first place is shared, or there are no
 * places yet?
 *
 * @example noLeaderByMethod("序位法", context) // "依序位法並列第一"
 */
export function noLeaderByMethod(method: string, { decision, panelText }: ReportContext): string {
  const isShared = decision.score.vendors.some(({ rank }) => rank === 1);
  return isShared ? panelText.byMethod.shared(method) : panelText.byMethod.none(method);
}
