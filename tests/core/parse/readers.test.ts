import { expect, it } from "vitest";
import { parseWorkspace } from "../../../src/core/parse/parse-workspace.ts";
import { rememberingReaders } from "../../../src/core/parse/readers.ts";
import type { SourceFile } from "../../../src/core/parse/source-file.ts";

const file = (path: string, text: string): SourceFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});

const survey = file("pilots/norvane/survey.csv", "ticket_id,answered_on,csat\n1,2026-10-01,9\n");
const card = file("scorecards/norvane.yaml", "schemaVersion: 1\nname: Norvane\n");

it("reads what changed and answers what reading everything anew answers", () => {
  const readers = rememberingReaders();
  const first = parseWorkspace([survey, card], readers);
  expect(first).toEqual(parseWorkspace([survey, card]));
  const changed = file(card.path, "schemaVersion: 2\nname: Norvane\n");
  expect(parseWorkspace([survey, changed], readers)).toEqual(parseWorkspace([survey, changed]));
  expect(parseWorkspace([card], readers)).toEqual(parseWorkspace([card]));
});

it("gives the same reading for the same file, and another for another name", () => {
  const { document } = rememberingReaders();
  const reading = document("vendor", "norvane", card, new Map());
  expect(document("vendor", "norvane", card, new Map())).toBe(reading);
  expect(document("vendor", "other", card, new Map())).not.toBe(reading);
  const renames = new Map([
    ["criterion", new Map([["a", { to: "b", on: "2026-01-01" }]])] as const,
  ]);
  expect(document("vendor", "norvane", card, renames)).not.toBe(reading);
});
