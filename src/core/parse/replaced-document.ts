import type { z } from "zod";
import { type DocumentKind, documentAt, documents } from "../schema/documents.ts";
import type { ParsedDocument } from "./read-document.ts";
import { revalidated } from "./revalidated.ts";
import type { Workspace } from "./workspace.ts";
import type { Path } from "./yaml-value.ts";

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
 * Null when there is no such document, or the value is none that its schema takes. `changedAt` names
 * all paths at which it differs from the document in the workspace: then nothing else is validated.
 *
 * @example replacedDocument(workspace, "scorecards/norvane.yaml", changed)?.vendors.size // 3
 */
export function replacedDocument(
  workspace: Workspace,
  path: string,
  value: unknown,
  changedAt: readonly Path[] = [[]],
): Workspace | null {
  const found = documentAt(path);
  if (found === null) return null;
  const known = knownValue(workspace, found);
  const read = validAfter(documents[found.kind].schema, known, value, changedAt);
  if (read === null) return null;
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

function knownValue(
  workspace: Workspace,
  { kind, name }: { kind: DocumentKind; name: string | null },
): unknown {
  if (isSingle(kind)) return workspace[single[kind]]?.value;
  if (kind === "vendor") return workspace.vendors.get(name ?? "")?.value;
  return kind === "evaluation" ? workspace.evaluations.get(name ?? "")?.value : undefined;
}

/** Several changes at once are rare: then everything is validated. */
function validAfter(
  schema: z.ZodType,
  before: unknown,
  value: unknown,
  changedAt: readonly Path[],
): { data: unknown } | null {
  if (changedAt.length === 0 && before !== undefined) return { data: before };
  const path = changedAt.length === 1 ? changedAt[0] : [];
  return revalidated(schema, { before, value }, path ?? []);
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
