import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { isSealed } from "./sealed-round.ts";
import { only, type Readings } from "./workspace.ts";

/** Findings that name an id or a key; no level is in them. */
const namingCodes = new Set(["unknown-id", "unknown-key", "renamed-id", "duplicate-key"]);

const hidden = "•••";

/** Are levels closed? A sheet that cannot be read is not in, so they are. */
function areSealed(readings: Readings): boolean {
  const all = [...readings.evaluation];
  const documents = all.flatMap(([name, { document }]) => (document ? [{ name, document }] : []));
  if (documents.length < all.length) return true;
  const sheets = new Map(documents.map(({ name, document }) => [name, document.value]));
  const panel = only(readings, "panel")?.value ?? null;
  const asOf = only(readings, "decision")?.value.asOf ?? "9999-12-31";
  return isSealed({ panel, sheets, asOf });
}

function withoutLevel(diagnostic: Diagnostic): Diagnostic {
  const { excerpt: _, ...rest } = diagnostic;
  if (namingCodes.has(diagnostic.code) || !("found" in diagnostic.params)) return rest;
  return { ...rest, params: { ...diagnostic.params, found: hidden } };
}

/**
 * Findings in a form that gives no level away: while the round is sealed, the line of an evaluator's
 * sheet is not quoted, and what was found there is not repeated. File, line and mend stay.
 *
 * @example withoutSealedLevels(diagnostics, readings)[0]?.excerpt // undefined
 */
export function withoutSealedLevels(
  diagnostics: readonly Diagnostic[],
  readings: Readings,
): Diagnostic[] {
  const files = new Set([...readings.evaluation.values()].map(({ source }) => source.file));
  if (files.size === 0 || !areSealed(readings)) return [...diagnostics];
  return diagnostics.map((one) => (files.has(one.place.file) ? withoutLevel(one) : one));
}
