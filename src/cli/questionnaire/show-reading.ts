import type { Diagnostic } from "../../core/diagnostic/diagnostic.ts";
import { problemReport } from "../../core/diagnostic/json.ts";
import { visible } from "../../core/diagnostic/visible.ts";
import { cellName } from "../../core/panel/questionnaire/cell-place.ts";
import type { Change } from "../../core/panel/questionnaire/proposal.ts";
import type { QuestionnaireReading } from "../../core/panel/questionnaire/read-questionnaire.ts";
import type { ReadingBasis } from "../../core/panel/questionnaire/reading-basis.ts";
import type { YamlValue } from "../../core/parse/yaml-value.ts";
import type { QuestionnaireOutput } from "../../core/schema/questionnaire-output.ts";
import type { Call } from "../command.ts";
import { cliText } from "../text.ts";
import { textTable } from "../text-table.ts";
import { changeName, valueWords } from "./change-words.ts";

/** One workbook after it was read, and written where that was asked. */
export type ReadWorkbook = {
  /** Name of the file. */
  workbook: string;
  /** Null when the bytes are no workbook; `findings` says why. */
  reading: QuestionnaireReading | null;
  written: number;
  findings: Diagnostic[];
};

const longestShown = 60;

function cut(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function shown(value: YamlValue | undefined, isSealed: boolean): string | null {
  if (value === undefined || isSealed) return null;
  return JSON.stringify(value);
}

/** While sealed only levels are hidden; who declared what is no secret. */
function isHidden({ path }: Change, { isSealed }: QuestionnaireReading): boolean {
  return isSealed && path[0] === "levels";
}

/** A workbook as the JSON of the command has it. */
export function workbookOutput(
  { workbook, reading, written, findings }: ReadWorkbook,
  call: Call,
): QuestionnaireOutput {
  return {
    schemaVersion: 1,
    workbook,
    subject: reading?.subject ?? null,
    isCurrent: reading?.isCurrent ?? false,
    written,
    changes: (reading?.changes ?? []).map((change) => {
      const isSealed = reading !== null && isHidden(change, reading);
      return {
        file: change.file,
        path: change.path.join("."),
        cell: cellName(change.place),
        state: change.state,
        before: shown(change.before, isSealed),
        after: shown(change.value, isSealed),
      };
    }),
    problems: problemReport(findings, call.language),
  };
}

function changeTable(reading: QuestionnaireReading, basis: ReadingBasis, call: Call): string {
  const { language } = call;
  const text = cliText(language);
  const changed = reading.changes.filter(({ state }) => state !== "same");
  const rows = changed.map((change) => {
    const isSealed = isHidden(change, reading);
    const value = (one: YamlValue | undefined) =>
      one === undefined ? "—" : isSealed ? "•••" : cut(visible(valueWords(one, language)));
    return [
      text.changeStates[change.state],
      visible(changeName(change, basis, language)),
      value(change.before),
      value(change.value),
      cellName(change.place),
    ];
  });
  return rows.length === 0 ? "" : `${textTable(rows, text.changeColumns)}\n`;
}

/** What would change, and how much is the same, for a person at a terminal. */
export function workbookWords(
  { workbook, reading, written }: ReadWorkbook,
  basis: ReadingBasis,
  call: Call,
): string {
  if (reading === null) return "";
  const text = cliText(call.language);
  const count = (state: Change["state"]) =>
    reading.changes.filter((change) => change.state === state).length;
  const whose = visible(reading.subject?.id ?? workbook);
  const counts = { same: count("same"), fresh: count("new"), differs: count("differs") };
  const wrote = text.questionnaireWrote(written);
  return `${changeTable(reading, basis, call)}${text.questionnaireRead(whose, counts)}\n${wrote}\n`;
}
