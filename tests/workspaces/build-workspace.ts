import { parseWorkspace, type WorkspaceReading } from "../../src/core/parse/parse-workspace.ts";
import type { Workspace } from "../../src/core/parse/workspace.ts";

/** Documents by path; JSON is YAML too, so they go through the real reader. */
export type Documents = Readonly<Record<string, object>>;

/** What the reader makes of the documents, whatever is wrong with them. */
export function readDocuments(documents: Documents): WorkspaceReading {
  const encoder = new TextEncoder();
  return parseWorkspace(
    Object.entries(documents).map(([path, value]) => ({
      path,
      bytes: encoder.encode(JSON.stringify(value, null, 1)),
    })),
  );
}

/** A workspace from documents that must be readable. */
export function buildWorkspace(documents: Documents): Workspace {
  const { workspace, diagnostics } = readDocuments(documents);
  if (workspace === null) {
    throw new Error(`not readable: ${JSON.stringify(diagnostics, null, 1)}`);
  }
  return workspace;
}

export const asOf = "2026-11-01";

const text = "…";

/** A criterion with all that the schema asks, and `extra` on top. */
export function criterion(id: string, weight: number, extra: object = {}): object {
  return {
    id,
    label: id,
    judged: text,
    weight,
    scale: { kind: "number", worst: 0, best: 10, unit: "points" },
    evidence: { minimum: "document", proof: text },
    ...extra,
  };
}

export function question(id: string, weight: number, criteria: object[]): object {
  return { id, label: id, reason: text, weight, criteria };
}

export function questionsOf(questions: object[], tests: object[] = []): object {
  return { schemaVersion: 1, questions, tests };
}

export function decisionOf(extra: object = {}): object {
  return {
    schemaVersion: 1,
    title: "Which helpdesk",
    organisation: "A shop",
    asOf,
    track: "private",
    currency: "TWD",
    horizonYears: 3,
    channels: [
      { id: "line", label: "LINE", monthlyVolume: 600, core: true, phase: 1 },
      { id: "email", label: "e-mail", monthlyVolume: 400, core: true, phase: 1 },
    ],
    seed: 1,
    ...extra,
  };
}

/** Evidence of a grade that counts on the day of the tests. */
export function evidence(grade: string, on = "2026-10-01", expires?: string): object {
  return { grade, on, reference: text, ...(expires === undefined ? {} : { expires }) };
}

/** A claim that a document proves. */
export function proven(claim: unknown, grade = "document"): object {
  return { claim, evidence: [evidence(grade)] };
}

export function vendorOf(answers: Readonly<Record<string, object>>, extra: object = {}): object {
  return {
    schemaVersion: 1,
    name: text,
    kind: text,
    maker: { name: text },
    plan: { name: "quoted" },
    answers,
    ...extra,
  };
}

/** A decision over these questions and vendors, with `more` documents. */
export function workspaceOf(
  questions: object[],
  vendors: Readonly<Record<string, object>>,
  more: Documents = {},
): Workspace {
  return buildWorkspace({
    "checklists/decision.yaml": decisionOf(),
    "checklists/decision-questions.yaml": questionsOf(questions),
    ...Object.fromEntries(
      Object.entries(vendors).map(([id, vendor]) => [`scorecards/${id}.yaml`, vendor]),
    ),
    ...more,
  });
}
