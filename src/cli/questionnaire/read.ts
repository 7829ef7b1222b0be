import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { withFileProblems } from "../../adapters/file-problem.ts";
import { readWorkbook, type WorkbookProblem } from "../../adapters/workbook/read-workbook.ts";
import type { Code } from "../../core/diagnostic/codes.ts";
import { diagnose, hasErrors } from "../../core/diagnostic/diagnostic.ts";
import { visible } from "../../core/diagnostic/visible.ts";
import { readQuestionnaire } from "../../core/panel/questionnaire/read-questionnaire.ts";
import { type ReadingBasis, readingBasis } from "../../core/panel/questionnaire/reading-basis.ts";
import type { Call, ExitCode } from "../command.ts";
import { printProblems } from "../print-problems.ts";
import { cliText } from "../text.ts";
import { applyChanges } from "./apply.ts";
import { filledWorkbooks } from "./filled-workbooks.ts";
import { readFolder } from "./make.ts";
import { type ReadWorkbook, workbookOutput, workbookWords } from "./show-reading.ts";

const codeOf: Record<WorkbookProblem, Code> = {
  "old-or-locked": "workbook-old-or-locked",
  "no-workbook": "workbook-unreadable",
  unreadable: "workbook-unreadable",
  "too-large": "workbook-too-large",
};

/** One after the other: only what a workbook says is kept of it. */
async function readOne(path: string, basis: ReadingBasis): Promise<ReadWorkbook> {
  const workbook = basename(path);
  const bytes = await withFileProblems(path, () => readFile(path));
  const { grid, problem } = await readWorkbook(new Uint8Array(bytes));
  if (grid === null) {
    const finding = diagnose(codeOf[problem], { file: workbook, line: 1, column: 1 });
    return { workbook, reading: null, written: 0, findings: [finding] };
  }
  const reading = readQuestionnaire(grid, workbook, basis);
  return { workbook, reading, written: 0, findings: reading.findings };
}

function subjectOf({ reading }: ReadWorkbook): string {
  return reading?.subject ? `${reading.subject.kind} ${reading.subject.id}` : "";
}

/** Two workbooks of one vendor or evaluator: which of them holds is not for us to choose. */
function tellDoubled(all: readonly ReadWorkbook[]): ReadWorkbook[] {
  return all.map((one) => {
    const whose = subjectOf(one);
    const others = all.filter((other) => other !== one && subjectOf(other) === whose);
    if (whose === "" || others.length === 0) return one;
    const place = { file: one.workbook, line: 1, column: 1 };
    const params = { found: one.reading?.subject?.id ?? "", other: others[0]?.workbook ?? "" };
    return {
      ...one,
      findings: [...one.findings, diagnose("questionnaire-doubled", place, params)],
    };
  });
}

function isDoubled({ findings }: ReadWorkbook): boolean {
  return findings.some(({ code }) => code === "questionnaire-doubled");
}

/** Writes what is new, and what differs where that was asked too. */
async function writeInto(folder: string, one: ReadWorkbook, call: Call): Promise<ReadWorkbook> {
  const { reading, findings } = one;
  const replaces = call.options.replace === true;
  const chosen = (reading?.changes ?? []).filter(
    ({ state }) => state === "new" || (replaces && state === "differs"),
  );
  const subject = reading?.subject ?? null;
  if (call.options.write !== true || chosen.length === 0 || subject === null) return one;
  if (isDoubled(one)) return one;
  const result = await applyChanges(folder, subject, chosen);
  return { ...one, written: result.written, findings: [...findings, ...result.findings] };
}

function show(
  all: readonly ReadWorkbook[],
  isFolder: boolean,
  basis: ReadingBasis,
  call: Call,
): void {
  const { terminal, wantsJson, language } = call;
  printProblems(
    all.flatMap(({ findings }) => findings),
    call,
  );
  if (wantsJson) {
    const outputs = all.map((one) => workbookOutput(one, call));
    const output = isFolder ? { schemaVersion: 1, workbooks: outputs } : outputs[0];
    terminal.out(`${JSON.stringify(output, null, 2)}\n`);
    return;
  }
  for (const one of all) {
    const words = workbookWords(one, basis, call);
    if (words !== "") terminal.out(isFolder ? `${visible(one.workbook)}\n${words}\n` : words);
  }
  if (isFolder) terminal.out(`${cliText(language).workbooksRead(all.length)}\n`);
}

/** Reads what was filled in, shows what it would change, and writes that when asked. */
export async function readFilled(call: Call): Promise<ExitCode> {
  const { terminal, positionals, options } = call;
  const { paths, isFolder, others } = await filledWorkbooks(
    resolve(terminal.folder, positionals[1] ?? ""),
  );
  const folder = resolve(terminal.folder, positionals[2] ?? ".");
  const read = await readFolder(folder, call);
  if (read === null) return 1;
  const basis = readingBasis(read.workspace, read.asOf);
  if (others.length > 0) {
    const names = others.map(visible).join(" ");
    terminal.err(`${cliText(call.language).notSpreadsheets(others.length, names)}\n`);
  }
  const found: ReadWorkbook[] = [];
  for (const path of paths) found.push(await readOne(path, basis));
  const all: ReadWorkbook[] = [];
  for (const one of tellDoubled(found)) all.push(await writeInto(folder, one, call));
  show(all, isFolder, basis, call);
  const isLeft = all.some(({ reading }) =>
    reading?.changes.some(({ state }) => state === "differs" && options.replace !== true),
  );
  return isLeft || all.some(({ findings }) => hasErrors(findings)) ? 1 : 0;
}
