import type { Place } from "../diagnostic/diagnostic.ts";
import { placeOf } from "../parse/read-document.ts";
import type { PilotFolder } from "../parse/workspace.ts";

/** What a rehearsed export held, by record kind. */
export type ExportedKinds = {
  /** Kinds that came with at least one record. */
  found: readonly string[];
  /** Kinds that the rehearsal did not ask for, with a reason on file. */
  excused: readonly string[];
  on: string;
  place: Place;
};

/**
 * Which record kinds did the full export of this pilot hold by the day `asOf`? Null when leaving was
 * not rehearsed with a full export: one file that was reconciled proves nothing of the others.
 *
 * @example exportedKinds(folder, "2026-11-24")?.found.length // 13
 */
export function exportedKinds(folder: PilotFolder | null, asOf: string): ExportedKinds | null {
  const { rehearsal = null, reconciliation = null } = folder ?? {};
  const on = rehearsal?.value.exportedOn ?? rehearsal?.value.usableOn;
  if (rehearsal === null || reconciliation === null || on === undefined || on > asOf) return null;
  return {
    found: reconciliation.kindsFound,
    excused: Object.keys(rehearsal.value.excused ?? {}),
    on,
    place: placeOf(rehearsal, ["requestedOn"]),
  };
}
