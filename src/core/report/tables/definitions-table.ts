import type { Comparison } from "../../pilot/comparison.ts";
import { definitionText } from "../../pilot/kpi/kpi-definition.ts";
import type { ReportContext } from "../report-context.ts";
import type { Table } from "../table.ts";

/**
 * By which definition is each KPI computed, with every parameter that changes the number?
 *
 * @example definitionsTable(comparison, context).rows[0]?.id // "first-response-time"
 */
export function definitionsTable({ kpis }: Comparison, context: ReportContext): Table {
  const { text, names, pilotText } = context;
  return {
    id: "kpi-definitions",
    caption: text.sections.definitions,
    columns: [
      { id: "kpi", label: text.columns.kpi },
      { id: "definition", label: text.columns.definition },
    ],
    rows: kpis.map(({ id, definition }) => ({
      id,
      cells: [
        { text: names.kpi(id) },
        { text: pilotText.definition(definition), detail: definitionText(definition) },
      ],
    })),
  };
}
