import type { ReportContext } from "./report-context.ts";
import type { Cell } from "./table.ts";

/**
 * By which day is something to be done? Marked once the day has passed, and said when none was set.
 *
 * @example dueCell("2026-12-01", context) // { text: "2026-12-01" }
 */
export function dueCell(due: string | null, { decision, contractText }: ReportContext): Cell {
  if (due === null) return { text: contractText.noDueDay, tone: "warn" };
  return due < decision.asOf
    ? { text: due, tone: "bad", mark: contractText.overdue }
    : { text: due };
}
