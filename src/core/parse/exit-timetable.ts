import type { ClauseState, VendorDocument } from "../schema/vendor.ts";

/** One number of days in the exit clauses, with the clause it stands in; null where none is written. */
export type ExitStep = {
  step: "notice" | "transition" | "retrieval" | "deletion";
  days: number | null;
  clause: string | null;
};

/** Where the clauses and the maker's own schedule cannot both hold. */
export type ExitConflict = {
  code: "retrieval-after-deletion" | "deletion-within-retrieval" | "deletion-before-schedule";
  clause: string;
  key: "retrieval-days" | "deletion-days";
  days: number;
  /** The other number: the day on which the maker begins, or the end of the retrieval window. */
  against: number;
};

export type ExitTimetable = {
  steps: ExitStep[];
  /** Days after the end at which the maker begins to delete; null when nobody asked. */
  makerBegins: number | null;
  conflicts: ExitConflict[];
};

type Clauses = VendorDocument["clauses"];
type Written = { clause: string; days: number };

/** Which clauses may hold which number; the first one that does is shown. */
const homes = {
  notice: { key: "notice-days", clauses: ["exit-package"] },
  transition: { key: "transition-days", clauses: ["exit-package"] },
  retrieval: { key: "retrieval-days", clauses: ["exit-package", "data-portability"] },
  deletion: { key: "deletion-days", clauses: ["exit-package", "return-deletion"] },
} as const;

function clauseOf(clauses: Clauses, clause: string): ClauseState | undefined {
  return clauses && Object.hasOwn(clauses, clause) ? clauses[clause] : undefined;
}

function writtenDays(clauses: Clauses, step: keyof typeof homes): Written[] {
  const { key, clauses: candidates } = homes[step];
  return candidates.flatMap((clause) => {
    const numbers = clauseOf(clauses, clause)?.numbers ?? {};
    const days = Object.hasOwn(numbers, key) ? numbers[key] : undefined;
    return days === undefined ? [] : [{ clause, days }];
  });
}

function conflictsOf(clauses: Clauses, begins: number | null): ExitConflict[] {
  const retrievals = writtenDays(clauses, "retrieval");
  const deletions = writtenDays(clauses, "deletion");
  const window = Math.max(0, ...retrievals.map(({ days }) => days));
  const conflicts: ExitConflict[] = [];
  for (const one of retrievals) {
    if (begins === null || one.days <= begins) continue;
    const code = "retrieval-after-deletion";
    conflicts.push({ code, key: "retrieval-days", ...one, against: begins });
  }
  for (const one of deletions) {
    const own = { key: "deletion-days", ...one } as const;
    if (one.days < window)
      conflicts.push({ code: "deletion-within-retrieval", ...own, against: window });
    if (begins !== null && one.days < begins)
      conflicts.push({ code: "deletion-before-schedule", ...own, against: begins });
  }
  return conflicts;
}

/**
 * What happens on which day when one leaves, and can it all be true? Days of notice count before the
 * end; days of transition, retrieval and deletion after it. They come from the numbers of the clauses
 * exit-package, data-portability and return-deletion; they are held against the maker's own schedule
 * of deletion, which no clause signed with a reseller changes.
 *
 * Unknown numbers are null and conflict with nothing. For example, 120 days of retrieval with a maker
 * that deletes from day 90 gives one conflict, "retrieval-after-deletion", of 120 against 90.
 */
export function exitTimetable({ clauses, deletionSchedule }: VendorDocument): ExitTimetable {
  const makerBegins = deletionSchedule?.beginsAfterDays ?? null;
  const steps = (["notice", "transition", "retrieval", "deletion"] as const).map((step) => {
    const [first] = writtenDays(clauses, step);
    return { step, days: first?.days ?? null, clause: first?.clause ?? null };
  });
  return { steps, makerBegins, conflicts: conflictsOf(clauses, makerBegins) };
}
