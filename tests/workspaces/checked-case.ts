import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../../src/core/diagnostic/diagnostic.ts";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import type { SourceFile } from "../../src/core/parse/source-file.ts";

/** The files of a golden folder of `tests/cases/check`. */
export function caseFiles(name: string): SourceFile[] {
  const root = fileURLToPath(new URL(`../cases/check/${name}/input`, import.meta.url));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(root, path).split(sep).join("/"),
      bytes: new Uint8Array(readFileSync(path)),
    }));
}

export const file = (path: string, text: string): SourceFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});

/** One change of the clean case: in which file, what, and what it becomes. */
export type Change = readonly [path: string, from: string, to: string];

export const paths = {
  decision: "checklists/decision.yaml",
  questions: "checklists/decision-questions.yaml",
  kpis: "checklists/kpis.yaml",
  vendor: "scorecards/polaris.yaml",
  evaluation: "scorecards/evaluations/lin.yaml",
  plan: "pilots/polaris/pilot.yaml",
};

/** The clean case with some texts changed; each must be there, so that no test passes by accident. */
export function changedFiles(...changes: Change[]): SourceFile[] {
  return caseFiles("clean").map((one) => {
    const mine = changes.filter(([path]) => path === one.path);
    const text = mine.reduce((before, [path, from, to]) => {
      if (!before.includes(from)) throw new Error(`${path} has no "${from}"`);
      return before.replace(from, () => to);
    }, new TextDecoder().decode(one.bytes));
    return file(one.path, text);
  });
}

/** What is found after changing the clean case. */
export function found(...changes: Change[]): Diagnostic[] {
  return parseWorkspace(changedFiles(...changes)).diagnostics;
}

/** Findings as `code file:line:column`, which is what a test is about. */
export function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ code, place }) => `${code} ${place.file}:${place.line}:${place.column}`,
  );
}

/** The text that a finding points at, as it stands in the file. */
export function pointedAt({ excerpt = "", place }: Diagnostic): string {
  return excerpt.slice(place.column - 1, place.column - 1 + (place.length ?? 1));
}
