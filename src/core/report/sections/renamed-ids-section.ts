import { placeOf } from "../../parse/read-document.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { traceOf } from "../trace-of.ts";
import { wordsCell } from "../words-cell.ts";

/**
 * Which ids has this buyer renamed, since when and why? Null when none was.
 *
 * @example renamedIdsSection(context)?.id // "renamed"
 */
export function renamedIdsSection(context: ReportContext): Section | null {
  const { workspace, language } = context;
  const words = context.contractText.renamed;
  const document = workspace.questions;
  const renamed = document?.value.renamed ?? [];
  if (document === null || renamed.length === 0) return null;
  const table = {
    id: "renamed-ids",
    caption: words.title,
    columns: [
      { id: "from", label: words.from },
      { id: "to", label: words.to },
      { id: "on", label: words.on },
      { id: "reason", label: words.reason },
    ],
    rows: renamed.map(({ kind, from, to, on, reason }, at) => ({
      id: `${kind}-${from}`,
      cells: [
        { text: from, ...traceOf(placeOf(document, ["renamed", at])) },
        { text: to },
        { text: on },
        wordsCell(reason, language),
      ],
    })),
  };
  return {
    id: "renamed",
    title: words.title,
    lead: words.lead,
    blocks: [{ kind: "table", table }],
  };
}
