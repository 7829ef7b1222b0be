import { statement } from "../score/statement.ts";
import type { ReportContext } from "./report-context.ts";

/**
 * Why is there not a single total? No questions, no vendors, or weights that cannot be shared out;
 * null when there are totals.
 *
 * @example whyUnscored(context) // "There is no file of decision questions, so nothing can be scored."
 */
export function whyUnscored({ workspace, decision, text, say }: ReportContext): string | null {
  const { vendors, weights, weightsProblem } = decision.score;
  if (workspace.questions === null) return text.noQuestions;
  if (vendors.length === 0) return say(statement("no-vendor-files"));
  if (weights !== null) return null;
  return weightsProblem === null ? text.noQuestions : say(weightsProblem);
}
