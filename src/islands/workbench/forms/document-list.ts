import { type DocumentKind, documentAt, documents } from "../../../core/schema/documents.ts";
import type { Language } from "../../../core/text/language.ts";
import type { Session } from "../session.ts";
import { formWordsIn } from "./form-words.ts";
import { wordsOf } from "./id-choices.ts";

export type DocumentGroup = "checklists" | "vendors" | "panel" | "pilots";

/** A document that can be opened: where it lies, what it is, and what it is called. */
export interface ListedDocument {
  file: string;
  kind: DocumentKind;
  name: string | null;
  title: string;
  group: DocumentGroup;
}

const kinds = Object.keys(documents) as DocumentKind[];

function groupOf(kind: DocumentKind): DocumentGroup {
  if (kind === "vendor") return "vendors";
  if (kind === "evaluation" || kind === "panel" || kind === "consensus") return "panel";
  return documents[kind].path.startsWith("pilots/") ? "pilots" : "checklists";
}

/** What a document is called: the vendor by its own name, others by their kind and id. */
export function titleOf(
  session: Session,
  kind: DocumentKind,
  name: string | null,
  language: Language,
): string {
  const words = formWordsIn(language);
  if (name === null) return words.names[kind];
  const vendor = session.valueAt(`scorecards/${name}.yaml`);
  const called = wordsOf(vendor?.name, language) ?? (name === "baseline" ? words.baseline : name);
  if (kind === "vendor") return called;
  const own = kind === "evaluation" ? wordsOf(evaluatorOf(session, name), language) : undefined;
  return `${words.names[kind]} · ${own ?? called}`;
}

function evaluatorOf(session: Session, name: string) {
  return session.valueAt(`scorecards/evaluations/${name}.yaml`)?.name;
}

/** All documents of the workspace, in the order of the schemas, then by name. */
export function listedDocuments(session: Session, language: Language): ListedDocument[] {
  const found = [...session.state.draft.texts.keys()].flatMap((file): ListedDocument[] => {
    const known = documentAt(file);
    if (known === null) return [];
    const { kind, name } = known;
    return [
      { file, kind, name, title: titleOf(session, kind, name, language), group: groupOf(kind) },
    ];
  });
  return found.sort(
    (left, right) =>
      kinds.indexOf(left.kind) - kinds.indexOf(right.kind) || (left.file < right.file ? -1 : 1),
  );
}
