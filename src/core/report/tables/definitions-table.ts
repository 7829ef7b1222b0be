import { definitionText, type KpiDefinition } from "../../pilot/kpi/kpi-definition.ts";
import type { PilotWords } from "../pilot-words.ts";
import type { ReportContext } from "../report-context.ts";
import type { Row, Table } from "../table.ts";

type Defined = { kpi: string; definition: KpiDefinition; vendors: string[] };

/** One entry per KPI and definition; exports of another format can bring another definition. */
function definitionsIn(comparisons: ReportContext["comparisons"]): Defined[] {
  const found = new Map<string, Defined>();
  for (const [vendor, { kpis }] of comparisons) {
    for (const { id: kpi, definition } of kpis) {
      const key = `${kpi}: ${definitionText(definition)}`;
      const known = found.get(key)?.vendors ?? [];
      found.set(key, { kpi, definition, vendors: [...known, vendor] });
    }
  }
  const all = [...found.values()];
  return [...new Set(all.map(({ kpi }) => kpi))].flatMap((kpi) =>
    all.filter((one) => one.kpi === kpi),
  );
}

/**
 * By which definition is each KPI computed, with every parameter that changes the number?
 *
 * Where the pilots differ in the definition of a KPI it has one row each, with the vendors it holds for.
 *
 * @example definitionsTable(context).rows[0]?.id // "first-response-time"
 */
export function definitionsTable(context: PilotWords & Pick<ReportContext, "comparisons">): Table {
  const { text, names, pilotText, comparisons } = context;
  const all = definitionsIn(comparisons);
  const rows = all.map(({ kpi, definition, vendors }): Row => {
    const alike = all.filter((one) => one.kpi === kpi);
    const at = alike.findIndex((one) => one.definition === definition);
    const only = { detail: vendors.map(names.vendor).join(text.separator) };
    return {
      id: at > 0 ? `${kpi}-${at + 1}` : kpi,
      cells: [
        { text: names.kpi(kpi), ...(alike.length > 1 ? only : {}) },
        { text: pilotText.definition(definition), detail: definitionText(definition) },
      ],
    };
  });
  return {
    id: "kpi-definitions",
    caption: text.sections.definitions,
    columns: [
      { id: "kpi", label: text.columns.kpi },
      { id: "definition", label: text.columns.definition },
    ],
    rows,
  };
}
