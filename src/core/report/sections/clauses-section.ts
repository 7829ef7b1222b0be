import { placeOf } from "../../parse/read-document.ts";
import type { Clause } from "../../schema/contract-clauses.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import { citedFacts } from "../cited-facts.ts";
import { clauseStatusCell } from "../clause-status-cell.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Row } from "../table.ts";
import { traceOf } from "../trace-of.ts";

function clauseRow(
  { id: clause, redLine, facts }: Clause,
  vendor: string,
  context: ReportContext,
): Row {
  const { workspace, names, language } = context;
  const document = workspace.vendors.get(vendor);
  const state = document?.value.clauses?.[clause];
  const note = state?.note ?? state?.reference;
  const place = document && state ? placeOf(document, ["clauses", clause], "key") : null;
  return {
    id: clause,
    cells: [
      { text: names.clause(clause), ...citedFacts(facts, context) },
      clauseStatusCell(state, wordsIn(redLine, language), context),
      { text: note ? wordsIn(note, language) : "", ...traceOf(place) },
    ],
  };
}

/**
 * Which clauses has this vendor agreed to, refused or left open? Null without a clause catalogue.
 *
 * @example clausesSection("hearth", context)?.blocks[0]?.kind // "table"
 */
export function clausesSection(vendor: string, context: ReportContext): Section | null {
  const { workspace, text } = context;
  const clauses = workspace.clauses?.value.clauses ?? [];
  if (clauses.length === 0) return null;
  const table = {
    id: "clauses-table",
    caption: text.sections.clauses,
    columns: [
      { id: "clause", label: text.columns.clause },
      { id: "status", label: text.columns.status },
      { id: "note", label: text.columns.reason },
    ],
    rows: clauses.map((clause) => clauseRow(clause, vendor, context)),
  };
  return { id: "clauses", title: text.sections.clauses, blocks: [{ kind: "table", table }] };
}
