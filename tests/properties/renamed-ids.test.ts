import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import type { SourceFile } from "../../src/core/parse/source-file.ts";
import { scoreWorkspace } from "../../src/core/score/score-workspace.ts";
import { file } from "../workspaces/checked-case.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const texts = ["checklists", "scorecards", "pilots"].flatMap((folder) =>
  readdirSync(`${project}/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => {
      const path = `${folder}/${name.replaceAll("\\", "/")}`;
      return { path, text: readFileSync(`${project}/${path}`, "utf8") };
    }),
);
const questions = "checklists/decision-questions.yaml";

/** Every total, gate and rank of the decision; places in the files may differ, and nothing else. */
function outcomeOf(files: readonly SourceFile[]) {
  const { workspace, diagnostics } = parseWorkspace(files);
  if (workspace === null) throw new Error(JSON.stringify(diagnostics, null, 1));
  const { vendors } = scoreWorkspace(workspace, new Map(), "2026-11-24");
  const scores = vendors.map(({ vendor, totals, rank, gates }) => ({
    vendor,
    totals,
    rank,
    gates: gates.map(({ criterion, status }) => `${criterion} ${status}`),
  }));
  return { scores, codes: [...new Set(diagnostics.map(({ code }) => code))] };
}

const asWritten = outcomeOf(texts.map(({ path, text }) => file(path, text)));
const all = (texts.find(({ path }) => path === questions)?.text ?? "").matchAll(
  /^ {6}- id: (\S+)$/gm,
);
const criteria = [...all].map((match) => match[1] ?? "");

/** The scorecards and sheets as they were before these criteria were renamed. */
function before(renamed: readonly string[]): SourceFile[] {
  const old = (text: string) =>
    renamed.reduce((one, id) => one.replace(new RegExp(`^( +)${id}:`, "gm"), `$1old-${id}:`), text);
  const lines = renamed.map(
    (id) =>
      `  - { kind: criterion, from: old-${id}, to: ${id}, on: 2026-09-01, reason: { zh-Hant: 改名, en: renamed } }\n`,
  );
  return texts.map(({ path, text }) => {
    if (path === questions) return file(path, `${text}${lines.join("")}`);
    return file(path, path.startsWith("scorecards/") ? old(text) : text);
  });
}

it("old scorecards give the same decision, to the last digit", () => {
  expect(criteria).toHaveLength(45);
  fc.assert(
    fc.property(fc.subarray(criteria, { minLength: 1 }), (renamed) => {
      const { scores, codes } = outcomeOf(before(renamed));
      expect(codes.filter((code) => !asWritten.codes.includes(code))).toEqual(["renamed-id"]);
      expect(scores).toEqual(asWritten.scores);
    }),
    { numRuns: 8, seed: 20261124 },
  );
});
