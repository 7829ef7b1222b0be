import { formatDay } from "../text/formats.ts";
import type { ReportContext } from "./report-context.ts";
import type { Cell } from "./table.ts";

/**
 * By which day is something to be done? Marked once the day has passed, and said when none was set.
 *
 * @example dueCell("2026-12-01", context) // { text: "1 December 2026" }
 */
export function dueCell(due: string | null, context: ReportContext): Cell {
  const { decision, contractText, language } = context;
  if (due === null) return { text: contractText.noDueDay, tone: "warn" };
  const text = formatDay(due, language);
  return due < decision.asOf ? { text, tone: "bad", mark: contractText.overdue } : { text };
}
