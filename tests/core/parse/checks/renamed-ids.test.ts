import { expect, it } from "vitest";
import {
  criterion,
  decisionOf,
  question,
  readDocuments,
} from "../../../workspaces/build-workspace.ts";

const questions = [
  question("export", 100, [criterion("export-format", 50), criterion("export-restore", 50)]),
];
const line = (kind: string, from: string, to: string) => ({
  kind,
  from,
  to,
  on: "2026-10-01",
  reason: "clearer",
});
const found = (...renamed: object[]) =>
  readDocuments({
    "checklists/decision.yaml": decisionOf(),
    "checklists/decision-questions.yaml": { schemaVersion: 1, questions, renamed },
  }).diagnostics.map(({ code, params }) => [code, params.found]);

it("a chain that ends at an id in use is fine, wherever it begins", () => {
  expect(found(line("criterion", "a", "b"), line("criterion", "b", "export-format"))).toEqual([]);
});

it("a chain that ends at nothing is told at each of its lines", () => {
  expect(found(line("criterion", "a", "b"), line("criterion", "b", "gone"))).toEqual([
    ["alias-to-removed-id", "a"],
    ["alias-to-removed-id", "b"],
  ]);
});

it("what is declared in an absent document cannot be checked", () => {
  expect(found(line("risk", "a", "b"))).toEqual([]);
});
