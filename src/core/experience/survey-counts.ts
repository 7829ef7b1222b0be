import type { SurveyRow } from "../parse/tables/survey-table.ts";

/** Who was asked in one period, and between which days. */
export type SurveyCounts = {
  customers: number;
  agents: number;
  from: string | null;
  to: string | null;
};

/**
 * How many customers and agents answered in a period, and when?
 *
 * @example surveyCounts(rows, "pilot").customers // 74
 */
export function surveyCounts(
  rows: readonly SurveyRow[],
  period: SurveyRow["period"],
): SurveyCounts {
  const own = rows.filter((row) => row.period === period);
  const asked = (group: SurveyRow["group"]) =>
    new Set(own.filter((row) => row.group === group).map(({ respondent }) => respondent)).size;
  const days = own.map(({ at }) => at).sort();
  return {
    customers: asked("customer"),
    agents: asked("agent"),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}
