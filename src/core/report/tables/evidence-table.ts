import { type ParsedDocument, placeOf } from "../../parse/read-document.ts";
import type { Evidence } from "../../schema/answer.ts";
import { formatDay } from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";
import type { Row, Table } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { wordsCell } from "../words-cell.ts";

function evidenceRow(
  document: ParsedDocument<"vendor">,
  criterion: string,
  at: number,
  evidence: Evidence,
  context: ReportContext,
): Row {
  const { names, text, language, decision } = context;
  const isExpired = evidence.expires !== undefined && evidence.expires < decision.asOf;
  const place = placeOf(document, ["answers", criterion, "evidence", at]);
  return {
    id: `${document.name}--${criterion}--${at}`,
    cells: [
      { text: names.criterion(criterion) },
      { text: names.vendor(document.name) },
      { text: text.grade[evidence.grade] },
      { text: formatDay(evidence.on, language), ...traceOf(place) },
      {
        text: evidence.expires === undefined ? "" : formatDay(evidence.expires, language),
        ...(isExpired ? { tone: "bad" as const, mark: text.expired } : {}),
      },
      wordsCell(evidence.reference, language),
    ],
  };
}

/**
 * Which evidence is on file for which criterion of which vendor, from when and until when?
 *
 * @example evidenceTable(context).columns[2]?.id // "grade"
 */
export function evidenceTable(context: ReportContext): Table {
  const { columns, sections } = context.text;
  const rows = [...context.workspace.vendors.values()].flatMap((document) =>
    Object.entries(document.value.answers).flatMap(([criterion, answer]) =>
      (answer.evidence ?? []).map((evidence, at) =>
        evidenceRow(document, criterion, at, evidence, context),
      ),
    ),
  );
  return {
    id: "evidence-register",
    caption: sections.evidence,
    columns: [
      { id: "criterion", label: columns.criterion },
      { id: "vendor", label: columns.vendor },
      { id: "grade", label: columns.grade },
      { id: "on", label: columns.on },
      { id: "expires", label: columns.expires },
      { id: "reference", label: columns.reference },
    ],
    rows,
  };
}
