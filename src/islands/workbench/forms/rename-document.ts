import { editYaml } from "../../../core/edit/edit-yaml.ts";
import { renamedIn } from "../../../core/edit/renamed-in.ts";
import { plainValueOf, readSource } from "../../../core/edit/yaml-source.ts";
import { idPlaces } from "../../../core/parse/id-places.ts";
import { documentAt, documents } from "../../../core/schema/documents.ts";
import type { Session } from "../session.ts";
import type { ListedDocument } from "./document-list.ts";
import type { FormWords } from "./form-words.ts";

/**
 * Gives a vendor or evaluator another id: the file is written under its new name, and every document
 * that names the vendor follows. A pilot's exports cannot be moved from here, so that is refused.
 */
export function renameDocument(
  session: Session,
  { file, kind, name }: ListedDocument,
  id: string,
  words: FormWords,
): { file: string } | { failure: string } {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return { failure: words.idForm };
  const to = documents[kind].path.replace(/<\w+>/, id);
  const text = session.textAt(file);
  if (text === undefined || session.textAt(to) !== undefined) return { failure: words.idTaken };
  const hasPilot = session.files().some(({ path }) => path.startsWith(`pilots/${name}/`));
  if (kind === "vendor" && hasPilot) return { failure: words.cannotRename };
  const label = words.renamed(name ?? "", id);
  session.replaceText(to, text, label);
  session.replaceText(file, null, label);
  if (kind === "vendor") renameEverywhere(session, name ?? "", id, label);
  return { file: to };
}

function renameEverywhere(session: Session, from: string, to: string, label: string): void {
  for (const [path, text] of session.state.draft.texts) {
    const known = documentAt(path);
    const source = readSource(text);
    if (known === null || source.document.errors.length > 0) continue;
    const before = plainValueOf(source);
    const after = renamedIn(before, idPlaces(known.kind, "vendor"), from, to);
    if (after !== before) session.replaceText(path, editYaml(text, after), label);
  }
}
