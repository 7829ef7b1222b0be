import { join, resolve } from "node:path";
import { readWorkspaceFolder, writeFileAtomically } from "../../adapters/files.ts";
import { writeWorkbook } from "../../adapters/workbook/write-workbook.ts";
import { nearest } from "../../core/diagnostic/nearest.ts";
import { evaluatorForm } from "../../core/panel/questionnaire/evaluator-form.ts";
import type { Form } from "../../core/panel/questionnaire/form.ts";
import type { FormSubject } from "../../core/panel/questionnaire/form-frame.ts";
import { vendorForm } from "../../core/panel/questionnaire/vendor-form.ts";
import { parseWorkspace } from "../../core/parse/parse-workspace.ts";
import type { Workspace } from "../../core/parse/workspace.ts";
import { weightTree } from "../../core/score/weight-tree.ts";
import { type Call, type ExitCode, UsageError } from "../command.ts";
import { printProblems } from "../print-problems.ts";
import { cliText } from "../text.ts";
import { today } from "../today.ts";

/** A workspace folder without its ticket files: questionnaires ask nothing of tickets. */
export async function readFolder(
  folder: string,
  call: Call,
): Promise<{ workspace: Workspace; asOf: string } | null> {
  const { workspace, diagnostics } = parseWorkspace(await readWorkspaceFolder(folder));
  if (workspace === null) {
    printProblems(diagnostics, call);
    call.terminal.err(`${cliText(call.language).stoppedByErrors}\n`);
    return null;
  }
  return { workspace, asOf: workspace.decision.value.asOf ?? today() };
}

function evaluatorsOf({ panel, evaluations }: Workspace): string[] {
  const listed = panel?.value.members.map(({ evaluator }) => evaluator) ?? [];
  return [...new Set([...listed, ...evaluations.keys()])].sort();
}

/** Somebody who is on file, or the nearest one who is. */
function known(kind: FormSubject["kind"], id: string, workspace: Workspace, call: Call) {
  const ids = kind === "vendor" ? [...workspace.vendors.keys()] : evaluatorsOf(workspace);
  if (ids.includes(id)) return { kind, id };
  const near = nearest(id, ids) ?? "";
  throw new UsageError(cliText(call.language).questionnaireNobody(kind, id, near, ids.join(" ")));
}

function subjectsAsked(workspace: Workspace, call: Call): FormSubject[] {
  const { vendor, evaluator } = call.options;
  if (vendor !== undefined) return [known("vendor", String(vendor), workspace, call)];
  if (evaluator !== undefined) return [known("evaluator", String(evaluator), workspace, call)];
  return [
    ...[...workspace.vendors.keys()].map((id) => ({ kind: "vendor" as const, id })),
    ...evaluatorsOf(workspace).map((id) => ({ kind: "evaluator" as const, id })),
  ];
}

function revealed(workspace: Workspace, { options }: Call): Map<string, number> | null {
  const { questions, decision } = workspace;
  if (options["reveal-weights"] !== true || questions === null) return null;
  const { tree } = weightTree(questions, decision.value);
  return new Map((tree?.criteria ?? []).map(({ criterion, overall }) => [criterion, overall]));
}

function formFor({ kind, id }: FormSubject, workspace: Workspace, asOf: string, call: Call): Form {
  const { language } = call;
  return kind === "vendor"
    ? vendorForm({ workspace, vendor: id, language, asOf, weights: revealed(workspace, call) })
    : evaluatorForm({ workspace, evaluator: id, language, asOf });
}

/** Writes one questionnaire into a file, or all of them into a folder. */
export async function makeQuestionnaires(call: Call): Promise<ExitCode> {
  const { terminal, positionals, options, language } = call;
  const text = cliText(language);
  if (options.out === undefined) throw new UsageError(text.questionnaireNeedsOut);
  const read = await readFolder(resolve(terminal.folder, positionals[0] ?? "."), call);
  if (read === null) return 1;
  const out = resolve(terminal.folder, String(options.out));
  const subjects = subjectsAsked(read.workspace, call);
  const isOne = options.vendor !== undefined || options.evaluator !== undefined;
  if (!isOne && out.endsWith(".xlsx")) throw new UsageError(text.questionnaireWhose);
  for (const subject of subjects) {
    const name = `${subject.kind}-${subject.id}.xlsx`;
    const path = isOne ? out : join(out, name);
    const form = formFor(subject, read.workspace, read.asOf, call);
    await writeFileAtomically(path, await writeWorkbook(form));
    terminal.out(`${path}\n`);
  }
  return 0;
}
