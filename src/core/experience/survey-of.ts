import type { SurveyRow } from "../parse/tables/survey-table.ts";
import type { Workspace } from "../parse/workspace.ts";

/**
 * The answers that speak of a vendor's pilot: its own, and those about the present tool, which were asked
 * once. Null when nobody was asked anything.
 *
 * @example surveyOf("norvane", workspace)?.length // 1432
 */
export function surveyOf(vendor: string, { pilots }: Workspace): readonly SurveyRow[] | null {
  const before = pilots.get("baseline")?.records.survey ?? null;
  const own = pilots.get(vendor)?.records.survey ?? null;
  if (before === null && own === null) return null;
  return [...(before?.rows ?? []).filter((row) => row.period === "baseline"), ...(own?.rows ?? [])];
}
