import { placeOf } from "../../parse/read-document.ts";
import { dueCell } from "../due-cell.ts";
import type { ReportContext } from "../report-context.ts";
import type { Table } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { wordsCell } from "../words-cell.ts";

/**
 * What has the buyer written about the rest of each risk with this vendor, and what is to be done about
 * it, by whom and by when? Null when nothing was written.
 *
 * @example residualNotesTable("hearth", context)?.rows[0]?.id // "hidden-cost"
 */
export function residualNotesTable(vendor: string, context: ReportContext): Table | null {
  const { workspace, names, language, text, contractText } = context;
  const document = workspace.vendors.get(vendor);
  const notes = Object.entries(document?.value.residualRisks ?? {});
  if (!document || notes.length === 0) return null;
  return {
    id: `residual-notes-${vendor}`,
    caption: text.pair(names.vendor(vendor), contractText.sections.residualNotes),
    columns: [
      { id: "risk", label: text.columns.risk },
      { id: "note", label: contractText.columns.note },
      { id: "mitigation", label: text.columns.mitigation },
      { id: "owner", label: text.columns.owner },
      { id: "due", label: contractText.columns.due },
    ],
    rows: notes.map(([risk, { note, mitigation, owner, due }]) => ({
      id: risk,
      cells: [
        {
          text: names.risk(risk),
          ...traceOf(placeOf(document, ["residualRisks", risk], "key")),
        },
        wordsCell(note, language),
        mitigation
          ? wordsCell(mitigation, language)
          : { text: contractText.noMitigation, tone: "warn" as const },
        owner ? { text: owner } : { text: contractText.noOwner, tone: "warn" as const },
        dueCell(due ?? null, context),
      ],
    })),
  };
}
