import { describe } from "../../diagnostic/describe.ts";
import type { Diagnostic, Severity } from "../../diagnostic/diagnostic.ts";
import type { ReportContext } from "../report-context.ts";
import type { Row, Table, Tone } from "../table.ts";

const tones: Record<Severity, Tone> = { error: "bad", warning: "warn", note: "muted" };

function problemRow(diagnostic: Diagnostic, at: number, { language, text }: ReportContext): Row {
  const { file, line, column } = diagnostic.place;
  const { title, message, mend } = describe(diagnostic, language);
  return {
    id: `problem-${at + 1}`,
    cells: [
      { text: file, detail: text.placeInFile(line, column) },
      {
        text: title,
        detail: message,
        mark: text.severity[diagnostic.severity],
        tone: tones[diagnostic.severity],
      },
      { text: mend },
    ],
  };
}

/**
 * What is wrong with the input, where, and how is it mended? In the order of the files.
 *
 * @example problemsTable(context).columns[2]?.id // "mend"
 */
export function problemsTable(context: ReportContext): Table {
  const { columns } = context.text;
  return {
    id: "problems",
    caption: context.text.checked,
    columns: [
      { id: "file", label: columns.file },
      { id: "problem", label: columns.problem },
      { id: "mend", label: columns.mend },
    ],
    rows: context.diagnostics.map((diagnostic, at) => problemRow(diagnostic, at, context)),
  };
}
