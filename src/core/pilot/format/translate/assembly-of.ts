import type { ScannedRow } from "../../scan/scanned-row.ts";
import { columnOfPart } from "../export-binding.ts";
import type { Assembly } from "./assembly.ts";
import { ChatCases } from "./chat-cases.ts";
import { EventCases } from "./event-cases.ts";
import { textReader } from "./export-encoding.ts";
import type { PersonKeys } from "./person-key.ts";
import type { RowTranslator } from "./row-translator.ts";
import type { SurveyedExport } from "./surveyed-export.ts";

/**
 * How the cell of a part of a message or event is read; empty where no column holds it.
 *
 * @example partReader(surveyed, "sender-type")(row) // "User"
 */
export function partReader(
  { binding, survey }: SurveyedExport,
  part: "sender-type" | "sender-name" | "event",
): (row: ScannedRow) => string {
  const text = textReader(survey.encoding);
  const column = columnOfPart(binding, part);
  return (row) => (column === null ? "" : text(row.field(column.position)).trim());
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
  const { binding, choices } = surveyed;
  if (binding.profile.grain === "events") {
    return new EventCases(partReader(surveyed, "event"), choices.map?.solvedEvents ?? []);
  }
  if (binding.profile.grain !== "messages") return null;
  const [date] = translator.columns.flatMap(({ reading }) => (reading === null ? [] : [reading]));
  const cells = {
    type: partReader(surveyed, "sender-type"),
    name: partReader(surveyed, "sender-name"),
  };
  return new ChatCases(surveyed, cells, keys, date ?? null);
}
