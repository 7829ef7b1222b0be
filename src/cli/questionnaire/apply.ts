import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { withFileProblems } from "../../adapters/file-problem.ts";
import { writeFileAtomically } from "../../adapters/files.ts";
import { type Diagnostic, hasErrors } from "../../core/diagnostic/diagnostic.ts";
import type { FormSubject } from "../../core/panel/questionnaire/form-frame.ts";
import type { Change } from "../../core/panel/questionnaire/proposal.ts";
import { changedYaml } from "../../core/panel/questionnaire/write-changes.ts";
import { readDocument } from "../../core/parse/read-document.ts";

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    return withFileProblems(path, () => Promise.reject(error));
  }
}

/**
 * Writes the chosen changes into the one file of whoever filled the questionnaire in. The text is read
 * back first: what would not be a sound document is told, and the old file stays.
 */
export async function applyChanges(
  folder: string,
  { kind, id }: FormSubject,
  changes: readonly Change[],
): Promise<{ written: number; findings: Diagnostic[] }> {
  const file = kind === "vendor" ? `scorecards/${id}.yaml` : `scorecards/evaluations/${id}.yaml`;
  const path = join(folder, ...file.split("/"));
  const text = changedYaml(await textOf(path), changes);
  const source = { path: file, bytes: new TextEncoder().encode(text) };
  const { diagnostics } = readDocument(kind === "vendor" ? "vendor" : "evaluation", id, source);
  const findings = diagnostics.filter(({ severity }) => severity === "error");
  if (hasErrors(findings)) return { written: 0, findings };
  await writeFileAtomically(path, text);
  return { written: changes.length, findings: [] };
}
