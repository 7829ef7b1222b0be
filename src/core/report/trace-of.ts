import type { Place } from "../diagnostic/diagnostic.ts";
import type { Trace } from "./trace.ts";

/**
 * Where does this stand in the files? Ready to be spread into a cell, a figure or a list item;
 * empty when there is no place.
 *
 * @example traceOf({ file: "checklists/decision.yaml", line: 3, column: 1 }) // { trace: { file: "checklists/decision.yaml", line: 3 } }
 */
export function traceOf(place: Place | null | undefined, rule?: string): { trace?: Trace } {
  if (!place) return {};
  const trace: Trace = { file: place.file, line: place.line };
  return { trace: rule === undefined ? trace : { ...trace, rule } };
}
