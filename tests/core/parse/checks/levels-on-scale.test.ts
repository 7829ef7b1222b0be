import { expect, it } from "vitest";
import { parseWorkspace } from "../../../../src/core/parse/parse-workspace.ts";
import { changedFiles, file, found, paths, places } from "../../../workspaces/checked-case.ts";

it("an evaluator's level must lie on the scale", () => {
  const diagnostics = found([paths.evaluation, "level: 3", "level: 4.5"]);
  expect(places(diagnostics)).toEqual([`answer-not-on-scale ${paths.evaluation}:8:29`]);
});

it("a level for a share is a share", () => {
  const diagnostics = found([paths.evaluation, "level: 0.9", "level: 90"]);
  expect(diagnostics[0]?.params).toMatchObject({ expected: "share-level", found: "90" });
});

it("a consensus takes no in-between mean", () => {
  const path = "scorecards/consensus.yaml";
  const text = `schemaVersion: 1
levels:
  polaris:
    export-format: { level: 2.5, reason: 折衷, on: 2026-06-05 }
`;
  const { diagnostics } = parseWorkspace([...changedFiles(), file(path, text)]);
  expect(places(diagnostics)).toEqual([`answer-not-on-scale ${path}:4:29`]);
});
