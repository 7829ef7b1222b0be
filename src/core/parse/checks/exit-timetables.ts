import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { exitTimetable } from "../exit-timetable.ts";
import { placeOf } from "../read-document.ts";
import { documentsOf, type Readings } from "../workspace.ts";

/**
 * Can the days of leaving all be true: the clauses among themselves, and with the maker's own schedule
 * of deletion? Told at the number in the clause.
 *
 * @example checkExitTimetables(readings)[0]?.code // "retrieval-after-deletion" for 120 days against 90
 */
export function checkExitTimetables(readings: Readings): Diagnostic[] {
  return documentsOf(readings, "vendor").flatMap((vendor) =>
    exitTimetable(vendor.value).conflicts.map(({ code, clause, key, days, against }) => {
      const place = placeOf(vendor, ["clauses", clause, "numbers", key]);
      return diagnose(code, place, { clause, key, days, against });
    }),
  );
}
