import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { humanReport } from "../../../src/core/diagnostic/human.ts";
import { parseWorkspace } from "../../../src/core/parse/parse-workspace.ts";
import { caseFiles, changedFiles, file, paths } from "../../workspaces/checked-case.ts";

const golden = new URL("../../cases/check/twelve-faults/expected.json", import.meta.url);

it("twelve faults in five files are all named, at line and column, in one run", () => {
  const { diagnostics, workspace } = parseWorkspace(caseFiles("twelve-faults"));
  const found = diagnostics.map(({ code, place: { file: path, line, column } }) => ({
    code,
    file: path,
    line,
    column,
  }));
  expect(found).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  expect(new Set(found.map(({ file: path }) => path)).size).toBe(5);
  expect(workspace).toBeNull();
});

it("a clean workspace has no findings", () => {
  expect(parseWorkspace(caseFiles("clean")).diagnostics).toEqual([]);
});

it("without a decision there is one finding, and no workspace", () => {
  const { diagnostics, workspace } = parseWorkspace([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["missing-decision"]);
  expect(workspace).toBeNull();
});

it("every other document may be missing: a small decision needs little", () => {
  const files = caseFiles("clean").filter(({ path }) => path === paths.decision);
  const { diagnostics, workspace } = parseWorkspace(files);
  expect([diagnostics, workspace?.questions]).toEqual([[], null]);
});

it("every finding carries the line that it points at", () => {
  for (const { excerpt, place } of parseWorkspace(caseFiles("twelve-faults")).diagnostics) {
    expect(excerpt?.length).toBeGreaterThanOrEqual(place.column);
  }
});

it("hostile names reach the terminal without power", () => {
  const evil = "\u001b[2J\u202Eevil\u0007\u009b31m";
  const quoted = JSON.stringify(evil).slice(1, -1);
  const files = changedFiles([
    paths.decision,
    "track: private",
    `"${quoted}": 1\ntrack: "${quoted}"`,
  ]);
  const { diagnostics } = parseWorkspace([...files, file(`scorecards/${evil}.yaml`, "a: 1\n")]);
  expect(diagnostics.length).toBeGreaterThan(3);
  for (const language of ["zh-Hant", "en"] as const) {
    expect(humanReport(diagnostics, language)).not.toMatch(
      /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u,
    );
  }
});
