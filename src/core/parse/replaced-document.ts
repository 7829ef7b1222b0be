import { documentAt, documents } from "../schema/documents.ts";
import type { ParsedDocument } from "./read-document.ts";
import type { Workspace } from "./workspace.ts";

/** Keys of a workspace that hold a document standing once, by the kind of the document. */
const single = {
  decision: "decision",
  "decision-questions": "questions",
  "risk-matrix": "risks",
  "procurement-checklist": "checklist",
  kpis: "kpis",
  "contract-clauses": "clauses",
  "cost-lines": "costs",
  facts: "facts",
  journey: "journey",
  consensus: "consensus",
  panel: "panel",
} as const;

function isSingle(kind: string): kind is keyof typeof single {
  return Object.hasOwn(single, kind);
}

/**
 * The workspace as if one of its documents said something else, without reading any text again: for
 * answering while a person still types. Places of values stay those of the last reading.
 *
 * Null when there is no such document, or the value is none that its schema takes.
 *
 * @example replacedDocument(workspace, "scorecards/norvane.yaml", changed)?.vendors.size // 3
 */
export function replacedDocument(
  workspace: Workspace,
  path: string,
  value: unknown,
): Workspace | null {
  const found = documentAt(path);
  if (found === null) return null;
  const read = documents[found.kind].schema.safeParse(value);
  if (!read.success) return null;
  if (isSingle(found.kind)) return withSingle(workspace, single[found.kind], read.data);
  const name = found.name ?? "";
  if (found.kind === "vendor") {
    const vendors = withNamed(workspace.vendors, name, read.data);
    return vendors && { ...workspace, vendors };
  }
  if (found.kind !== "evaluation") return null;
  const evaluations = withNamed(workspace.evaluations, name, read.data);
  return evaluations && { ...workspace, evaluations };
}

function withSingle(
  workspace: Workspace,
  key: (typeof single)[keyof typeof single],
  value: unknown,
): Workspace | null {
  const document = workspace[key];
  return document && { ...workspace, [key]: { ...document, value } };
}

function withNamed<Document extends ParsedDocument>(
  all: ReadonlyMap<string, Document>,
  name: string,
  value: unknown,
): ReadonlyMap<string, Document> | null {
  const document = all.get(name);
  return document ? new Map(all).set(name, { ...document, value } as Document) : null;
}
