import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { withFileProblems } from "../../adapters/file-problem.ts";
import { readWorkbook, type WorkbookProblem } from "../../adapters/workbook/read-workbook.ts";
import type { Code } from "../../core/diagnostic/codes.ts";
import { type Diagnostic, diagnose, hasErrors } from "../../core/diagnostic/diagnostic.ts";
import { problemReport } from "../../core/diagnostic/json.ts";
import { visible } from "../../core/diagnostic/visible.ts";
import { cellName } from "../../core/panel/questionnaire/cell-place.ts";
import type { Change } from "../../core/panel/questionnaire/proposal.ts";
import {
  type QuestionnaireReading,
  readQuestionnaire,
} from "../../core/panel/questionnaire/read-questionnaire.ts";
import { readingBasis } from "../../core/panel/questionnaire/reading-basis.ts";
import type { YamlValue } from "../../core/parse/yaml-value.ts";
import type { QuestionnaireOutput } from "../../core/schema/questionnaire-output.ts";
import type { Call, ExitCode } from "../command.ts";
import { printProblems } from "../print-problems.ts";
import { cliText } from "../text.ts";
import { textTable } from "../text-table.ts";
import { applyChanges } from "./apply.ts";
import { readFolder } from "./make.ts";

const codeOf: Record<WorkbookProblem, Code> = {
  "old-or-locked": "workbook-old-or-locked",
  "no-workbook": "workbook-unreadable",
  unreadable: "workbook-unreadable",
  "too-large": "workbook-too-large",
};

function shown(value: YamlValue | undefined, isSealed: boolean): string | null {
  if (value === undefined || isSealed) return null;
  return JSON.stringify(value);
}

/** While sealed only levels are hidden; who declared what is no secret. */
function isHidden({ path }: Change, { isSealed }: QuestionnaireReading): boolean {
  return isSealed && path[0] === "levels";
}

function outputOf(
  reading: QuestionnaireReading,
  written: number,
  findings: readonly Diagnostic[],
  call: Call,
): QuestionnaireOutput {
  return {
    schemaVersion: 1,
    subject: reading.subject,
    isCurrent: reading.isCurrent,
    written,
    changes: reading.changes.map((change) => ({
      file: change.file,
      path: change.path.join("."),
      cell: cellName(change.place),
      state: change.state,
      before: shown(change.before, isHidden(change, reading)),
      after: shown(change.value, isHidden(change, reading)),
    })),
    problems: problemReport(findings, call.language),
  };
}

const longestShown = 60;

function cut(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function changeTable(reading: QuestionnaireReading, call: Call): string {
  const text = cliText(call.language);
  const changed = reading.changes.filter(({ state }) => state !== "same");
  const rows = changed.map((change) => {
    const isSealed = isHidden(change, reading);
    const value = (one: YamlValue | undefined) =>
      one === undefined ? "—" : cut(shown(one, isSealed) ?? "•••");
    return [
      text.changeStates[change.state],
      change.path.join("."),
      value(change.before),
      value(change.value),
      cellName(change.place),
    ];
  });
  return rows.length === 0 ? "" : `${textTable(rows, text.changeColumns)}\n`;
}

function summary(reading: QuestionnaireReading, written: number, call: Call): string {
  const text = cliText(call.language);
  const count = (state: Change["state"]) =>
    reading.changes.filter((change) => change.state === state).length;
  const whose = visible(reading.subject?.id ?? "");
  const counts = { same: count("same"), fresh: count("new"), differs: count("differs") };
  return `${text.questionnaireRead(whose, counts)}\n${text.questionnaireWrote(written)}\n`;
}

async function nothingUsable(
  problem: WorkbookProblem,
  file: string,
  call: Call,
): Promise<ExitCode> {
  const finding = diagnose(codeOf[problem], { file, line: 1, column: 1 });
  printProblems([finding], call);
  return 1;
}

/** Reads a filled questionnaire, shows what it would change, and writes that when asked. */
export async function readFilled(call: Call): Promise<ExitCode> {
  const { terminal, positionals, options, wantsJson } = call;
  const path = resolve(terminal.folder, positionals[1] ?? "");
  const folder = resolve(terminal.folder, positionals[2] ?? ".");
  const bytes = await withFileProblems(path, () => readFile(path));
  const { grid, problem } = await readWorkbook(new Uint8Array(bytes));
  if (grid === null) return nothingUsable(problem, basename(path), call);
  const read = await readFolder(folder, call);
  if (read === null) return 1;
  const reading = readQuestionnaire(grid, basename(path), readingBasis(read.workspace, read.asOf));
  const replaces = options.replace === true;
  const chosen = reading.changes.filter(
    ({ state }) => state === "new" || (replaces && state === "differs"),
  );
  const result =
    options.write === true && chosen.length > 0 && reading.subject !== null
      ? await applyChanges(folder, reading.subject, chosen)
      : { written: 0, findings: [] };
  const findings = [...reading.findings, ...result.findings];
  printProblems(findings, call);
  if (wantsJson) {
    const output = outputOf(reading, result.written, findings, call);
    terminal.out(`${JSON.stringify(output, null, 2)}\n`);
  } else {
    terminal.out(changeTable(reading, call));
    terminal.out(summary(reading, result.written, call));
  }
  const isLeft = reading.changes.some(({ state }) => state === "differs") && !replaces;
  return hasErrors(findings) || isLeft ? 1 : 0;
}
