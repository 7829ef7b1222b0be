import { placeOf } from "../../parse/read-document.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Row } from "../table.ts";
import { traceOf } from "../trace-of.ts";

function rowsOf({ workspace, names, language }: ReportContext): Row[] {
  const { panel } = workspace;
  if (panel === null) return [];
  return Object.entries(panel.value.firstLook ?? {}).flatMap(([vendor, opinions]) =>
    Object.entries(opinions).map(([question, opinion]) => ({
      id: `${vendor}--${question}`,
      cells: [
        { text: names.vendor(vendor), ...traceOf(placeOf(panel, ["firstLook", vendor, question])) },
        { text: names.question(question) },
        { text: wordsIn(opinion, language) },
      ],
    })),
  );
}

/**
 * What did the working group say at first look, before the members scored? It binds nobody; departures
 * from it are explained in the remarks. Null when nothing is on record.
 *
 * @example firstLookSection(context)?.id // "first-look"
 */
export function firstLookSection(context: ReportContext): Section | null {
  const { panelText, text } = context;
  const rows = rowsOf(context);
  if (rows.length === 0) return null;
  const { firstLook: title } = panelText.sections;
  const table = {
    id: "first-look",
    caption: title,
    columns: [
      { id: "vendor", label: panelText.columns.vendor },
      { id: "question", label: text.columns.question },
      { id: "opinion", label: panelText.columns.opinion },
    ],
    rows,
  };
  return { id: "first-look", title, blocks: [{ kind: "table", table }] };
}
