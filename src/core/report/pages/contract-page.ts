import { placeOf } from "../../parse/read-document.ts";
import type { Clause } from "../../schema/contract-clauses.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import { citedFacts } from "../cited-facts.ts";
import { clauseStatusCell } from "../clause-status-cell.ts";
import type { Block, Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { vendorPageId } from "../vendor-page-id.ts";
import { vendorsInOrder } from "../vendors-in-order.ts";

function vendorCell(vendor: string, clause: Clause, context: ReportContext): Cell {
  const { workspace, language } = context;
  const document = workspace.vendors.get(vendor);
  const state = document?.value.clauses?.[clause.id];
  const place = document && state ? placeOf(document, ["clauses", clause.id], "key") : null;
  return {
    ...clauseStatusCell(state, wordsIn(clause.redLine, language), context),
    link: { page: vendorPageId(vendor), anchor: "clauses" },
    ...traceOf(place),
  };
}

function clauseRow(clause: Clause, vendors: readonly string[], context: ReportContext): Row {
  return {
    id: clause.id,
    cells: [
      { text: context.names.clause(clause.id), ...citedFacts(clause.facts, context) },
      { text: wordsIn(clause.good, context.language) },
      ...vendors.map((vendor) => vendorCell(vendor, clause, context)),
    ],
  };
}

/** The whole catalogue against every vendor, those in the race first. */
function matrix(clauses: readonly Clause[], context: ReportContext): Table {
  const { text, names, decision } = context;
  const vendors = vendorsInOrder(decision.score).map(({ vendor }) => vendor);
  return {
    id: "contract-clauses",
    caption: text.sections.clauses,
    columns: [
      { id: "clause", label: text.columns.clause },
      { id: "good", label: text.columns.goodClause },
      ...vendors.map((vendor) => ({ id: vendor, label: names.vendor(vendor) })),
    ],
    rows: clauses.map((clause) => clauseRow(clause, vendors, context)),
  };
}

/** Red lines alone, for whoever signs. */
function redLines(clauses: readonly Clause[], { names, language }: ReportContext): Block {
  return {
    kind: "terms",
    entries: clauses.map(({ id, redLine }) => ({
      term: names.clause(id),
      text: wordsIn(redLine, language),
    })),
  };
}

/**
 * Who has agreed to which clause, what does a good one say, and where is the red line? Null without a
 * catalogue of clauses.
 *
 * @example contractPage(context)?.sections.map(({ id }) => id) // ["clauses", "red-lines"]
 */
export function contractPage(context: ReportContext): Page | null {
  const { workspace, text } = context;
  const clauses = workspace.clauses?.value.clauses ?? [];
  if (clauses.length === 0) return null;
  const sections: Section[] = [
    {
      id: "clauses",
      title: text.sections.clauses,
      blocks: [{ kind: "table", table: matrix(clauses, context) }],
    },
    { id: "red-lines", title: text.sections.redLines, blocks: [redLines(clauses, context)] },
  ];
  return {
    id: "contract",
    title: text.pages.contract,
    navigationLabel: text.pages.contract,
    group: "proof",
    sections,
  };
}
