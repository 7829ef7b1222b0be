import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { Workspace } from "../parse/workspace.ts";
import { leastAnswers } from "./answer-groups.ts";
import { surveyCounts } from "./survey-counts.ts";

/**
 * Which surveys are answered by so few customers that no change can be judged?
 *
 * @example surveyFindings(workspace)[0]?.code // "survey-few-people"
 */
export function surveyFindings({ pilots }: Workspace): Diagnostic[] {
  return [...pilots.values()].flatMap(({ records: { survey } }) =>
    (["baseline", "pilot"] as const).flatMap((period): Diagnostic[] => {
      const own = survey?.rows.find((row) => row.period === period);
      if (survey === null || own === undefined) return [];
      const found = surveyCounts(survey.rows, period).customers;
      const place = { ...own.place, file: survey.file };
      if (found >= leastAnswers) return [];
      return [diagnose("survey-few-people", place, { found, least: leastAnswers })];
    }),
  );
}
