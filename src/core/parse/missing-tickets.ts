import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { placeOf } from "./read-document.ts";
import type { SourceFile } from "./source-file.ts";
import { documentsOf, type Readings } from "./workspace.ts";

/**
 * Which plans name a ticket export that is not in their folder? Without it the period has no KPI at
 * all, which must not look as if there had been nothing to measure.
 *
 * @example missingTickets(readings, tables)[0]?.params.found // "pilots/norvane/tickets.csv"
 */
export function missingTickets(
  readings: Readings,
  tables: ReadonlyMap<string, readonly SourceFile[]>,
): Diagnostic[] {
  return documentsOf(readings, "pilot-plan").flatMap((plan) => {
    const found = `pilots/${plan.name}/${plan.value.export.file}`;
    const isThere = tables.get(plan.name)?.some(({ path }) => path === found) ?? false;
    const place = placeOf(plan, ["export", "file"]);
    return isThere ? [] : [diagnose("missing-ticket-file", place, { found })];
  });
}
