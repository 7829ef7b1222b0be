import { placeOf } from "../../parse/read-document.ts";
import type { Fact } from "../../schema/facts.ts";
import type { ReportContext } from "../report-context.ts";
import type { Table, Tone } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { wordsCell } from "../words-cell.ts";

const uncertain: ReadonlySet<Fact["confidence"]> = new Set(["unconfirmed", "from-memory"]);

/**
 * On which law, platform and market facts do the catalogues rest, and how sure are they?
 *
 * What is unconfirmed is marked so. Null without a facts register.
 *
 * @example factsTable(context)?.columns.length // 5
 */
export function factsTable(context: ReportContext): Table | null {
  const { workspace, text, language } = context;
  const register = workspace.facts;
  if (register === null) return null;
  const rows = register.value.facts.map((fact, at) => {
    const tone: Tone = uncertain.has(fact.confidence) ? "warn" : "neutral";
    return {
      id: fact.id,
      cells: [
        { ...wordsCell(fact.statement, language), ...traceOf(placeOf(register, ["facts", at])) },
        { text: text.factStatus[fact.status] },
        { text: text.factConfidence[fact.confidence], tone },
        { text: fact.asOf },
        wordsCell(fact.source, language),
      ],
    };
  });
  return {
    id: "facts-register",
    caption: text.sections.facts,
    columns: [
      { id: "fact", label: text.columns.fact },
      { id: "standing", label: text.columns.standing },
      { id: "confidence", label: text.columns.confidence },
      { id: "as-of", label: text.columns.asOf },
      { id: "source", label: text.columns.source },
    ],
    rows,
  };
}
