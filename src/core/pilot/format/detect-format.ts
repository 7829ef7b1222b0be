import type { ExportFormat } from "../../schema/export-format.ts";
import { bindExport, type ExportBinding, hasSigns } from "./export-binding.ts";
import type { ExportProfile } from "./export-profile.ts";

/** Lines that may stand before the header in some exports. */
const mostPrefaceRows = 10;

/** Which row is the header, and which kind of export it shows; null kind: none that is known. */
export interface DetectedFormat {
  headerRow: number;
  binding: ExportBinding | null;
}

function bestBinding(
  headers: readonly string[],
  profiles: readonly ExportProfile[],
): ExportBinding | null {
  const fitting = profiles
    .filter((profile) => hasSigns(headers, profile))
    .map((profile) => bindExport(headers, profile));
  return fitting.reduce<ExportBinding | null>(
    (best, next) => (best === null || next.known > best.known ? next : best),
    null,
  );
}

/** A kind asked for by name is bound where it knows most, so that what is missing can be named. */
function askedBinding(
  rows: readonly (readonly string[])[],
  profile: ExportProfile,
): DetectedFormat {
  const bindings = rows.map((headers) => bindExport(headers, profile));
  const most = Math.max(0, ...bindings.map(({ known }) => known));
  const headerRow = Math.max(
    0,
    bindings.findIndex(({ known }) => known === most),
  );
  return { headerRow, binding: most === 0 ? null : (bindings[headerRow] ?? null) };
}

/**
 * Which kind of export begins with these rows, and which of them is its header? The first eleven rows
 * are looked at, because some exports write a preface; the file name plays no part. Where several
 * kinds fit, the one that knows more of the headers.
 *
 * @example detectFormat([["Ticket ID", "Created time", "Resolved time"]], allProfiles, "auto").headerRow // 0
 */
export function detectFormat(
  rows: readonly (readonly string[])[],
  profiles: readonly ExportProfile[],
  asked: ExportFormat | "auto",
): DetectedFormat {
  const first = rows.slice(0, mostPrefaceRows + 1);
  const named = profiles.find(({ id }) => id === asked);
  if (named !== undefined) return askedBinding(first, named);
  for (const [headerRow, headers] of first.entries()) {
    const binding = bestBinding(headers, profiles);
    if (binding !== null) return { headerRow, binding };
  }
  return { headerRow: 0, binding: null };
}
