import { amountInWords } from "../../decide/amount-in-words.ts";
import { formatFigure } from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";

function isOfLevels(criterion: string, { workspace }: ReportContext): boolean {
  const questions = workspace.questions?.value.questions ?? [];
  const criteria = questions.flatMap((question) => question.criteria);
  return criteria.find(({ id }) => id === criterion)?.scale.kind === "levels";
}

/**
 * How does a level stand in a column of levels? A bare number on the scale 0 to 4; in the unit of any
 * other scale, so that a share is a percentage and no 0.78.
 *
 * @example levelWords("channel-coverage", 0.782, context) // "78.2 %"
 */
export function levelWords(criterion: string, amount: number, context: ReportContext): string {
  const { workspace, language } = context;
  return isOfLevels(criterion, context)
    ? formatFigure(amount, language)
    : amountInWords(workspace, criterion, amount, language);
}
