import { expect, it } from "vitest";
import { parseWorkspace } from "../../../src/core/parse/parse-workspace.ts";
import { changedFiles, file, paths } from "../../workspaces/checked-case.ts";

const unread = (name: string, ...changes: Parameters<typeof changedFiles>) =>
  parseWorkspace([
    ...changedFiles(...changes),
    file(`pilots/polaris/${name}`, "a\n1\n"),
  ]).diagnostics.map(({ code, params }) => [code, params.nearest]);

it("a table that nobody reads is named, with the nearest that would be", () => {
  expect(unread("survay.csv")).toEqual([["unknown-document", "pilots/polaris/survey.csv"]]);
});

it("known tables, the export that the plan names, and folders inside are read elsewhere", () => {
  expect(unread("weekly-cost.csv")).toEqual([]);
  expect(
    unread("zendesk-june.csv", [paths.plan, "file: tickets.csv", "file: zendesk-june.csv"]),
  ).toEqual([]);
  expect(unread("export-rehearsal/old.csv")).toEqual([]);
});
