import type { ClauseState } from "../schema/vendor.ts";
import type { ReportContext } from "./report-context.ts";
import type { Cell, Tone } from "./table.ts";

const tones: Record<ClauseState["status"], Tone> = { agreed: "good", refused: "bad", open: "warn" };

/**
 * Has the vendor agreed to this clause? Where the red line is crossed, what it says stands below.
 *
 * @example clauseStatusCell(undefined, "", context) // { text: "Nothing on file", tone: "muted" }
 */
export function clauseStatusCell(
  state: ClauseState | undefined,
  redLine: string,
  { text }: ReportContext,
): Cell {
  if (!state) return { text: text.notOnFile, tone: "muted" };
  const mark = state.redLineCrossed ? { mark: text.redLine, detail: redLine } : {};
  return { text: text.clauseStatus[state.status], tone: tones[state.status], ...mark };
}
