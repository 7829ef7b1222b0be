import { expect, it } from "vitest";
import { type DocumentKind, documentAt, documents } from "../../../src/core/schema/documents.ts";

it("recognises each document by its path, and what stands for the variable part", () => {
  expect(documentAt("checklists/decision.yaml")).toEqual({ kind: "decision", name: null });
  expect(documentAt("scorecards/polaris.yaml")).toEqual({ kind: "vendor", name: "polaris" });
  expect(documentAt("scorecards/evaluations/lin.yaml")).toEqual({
    kind: "evaluation",
    name: "lin",
  });
  expect(documentAt("pilots/baseline/pilot.yaml")).toEqual({
    kind: "pilot-plan",
    name: "baseline",
  });
  expect(documentAt("pilots/polaris/tests.yaml")).toEqual({ kind: "pilot-tests", name: "polaris" });
});

it("never takes the consensus for a vendor", () => {
  expect(documentAt("scorecards/consensus.yaml")).toEqual({ kind: "consensus", name: null });
});

it("takes nothing else for a document", () => {
  const others = ["README.md", "checklists/other.yaml", "scorecards/a/b.yaml", "scorecards/a.yml"];
  const near = ["x/checklists/decision.yaml", "checklists/decisionXyaml", "pilots/tests.yaml"];
  for (const path of [...others, ...near]) expect(documentAt(path), path).toBeNull();
});

it("finds every kind again at its own path", () => {
  for (const kind of Object.keys(documents) as DocumentKind[]) {
    const path = documents[kind].path.replace(/<\w+>/, "sample");
    expect(documentAt(path)?.kind).toBe(kind);
  }
});
