import { placeOf } from "../../parse/read-document.ts";
import { isUnsure, staleDays } from "../../schema/fact-age.ts";
import type { Fact, Facts } from "../../schema/facts.ts";
import { citations } from "../cited-facts.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Table } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { wordsCell } from "../words-cell.ts";

/** The day it was checked; marked when law has not been read for too long. */
function asOfCell(fact: Fact, register: Facts, { decision, contractText }: ReportContext): Cell {
  const stale = staleDays(fact, register, decision.asOf);
  return stale === null
    ? { text: fact.asOf }
    : { text: fact.asOf, tone: "bad", mark: contractText.staleLaw(stale.days) };
}

/**
 * On which law, platform and market facts do the catalogues rest, how sure are they, and what cites
 * them?
 *
 * What is unconfirmed or was not read in time is marked so. Null without a facts register.
 *
 * @example factsTable(context)?.columns.length // 6
 */
export function factsTable(context: ReportContext): Table | null {
  const { workspace, text, language, contractText } = context;
  const register = workspace.facts;
  if (register === null) return null;
  const citedBy = citations(context);
  const rows = register.value.facts.map((fact, at) => ({
    id: fact.id,
    cells: [
      { ...wordsCell(fact.statement, language), ...traceOf(placeOf(register, ["facts", at])) },
      { text: text.factStatus[fact.status] },
      {
        text: text.factConfidence[fact.confidence],
        tone: isUnsure(fact) ? ("warn" as const) : ("neutral" as const),
      },
      asOfCell(fact, register.value, context),
      wordsCell(fact.source, language),
      { text: citedBy.get(fact.id)?.join(text.separator) ?? text.none },
    ],
  }));
  return {
    id: "facts-register",
    caption: text.sections.facts,
    columns: [
      { id: "fact", label: text.columns.fact },
      { id: "standing", label: text.columns.standing },
      { id: "confidence", label: text.columns.confidence },
      { id: "as-of", label: text.columns.asOf },
      { id: "source", label: text.columns.source },
      { id: "cited-by", label: contractText.citedBy },
    ],
    rows,
  };
}
