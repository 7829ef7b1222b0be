import type { ScannedRow } from "../../scan/scanned-row.ts";
import { columnOfPart } from "../export-binding.ts";
import type { CanonicalRow } from "./canonical-row.ts";
import { ChatCases } from "./chat-cases.ts";
import { EventCases } from "./event-cases.ts";
import { textReader } from "./export-encoding.ts";
import type { RowTranslator } from "./row-translator.ts";
import type { PersonKeys, SurveyedExport, TicketSink } from "./translate-export.ts";

/** Puts rows that are less than a ticket together; what it holds is bounded by the cases. */
export interface Assembly {
  add(row: CanonicalRow, scanned: ScannedRow, rowNumber: number): void;
  finish(emit: TicketSink): void;
}

/**
 * What makes tickets of the rows of this export; null where every row is a ticket.
 *
 * @example assemblyOf(surveyed, translator, keys) // null for Freshdesk
 */
export function assemblyOf(
  surveyed: SurveyedExport,
  translator: RowTranslator,
  keys: PersonKeys,
): Assembly | null {
  const { binding, survey } = surveyed;
  const text = textReader(survey.encoding);
  const cell = (part: "sender-type" | "sender-name" | "event") => {
    const column = columnOfPart(binding, part);
    return (row: ScannedRow) => (column === null ? "" : text(row.field(column.position)).trim());
  };
  if (binding.profile.grain === "events") {
    return new EventCases(cell("event"), surveyed.choices.map?.solvedEvents ?? []);
  }
  if (binding.profile.grain !== "messages") return null;
  const [date] = translator.columns.flatMap(({ reading }) => (reading === null ? [] : [reading]));
  return new ChatCases(
    surveyed,
    { type: cell("sender-type"), name: cell("sender-name") },
    keys,
    date ?? null,
  );
}
