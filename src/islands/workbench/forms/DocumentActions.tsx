import { useState } from "react";
import { documents } from "../../../core/schema/documents.ts";
import { useSession } from "../use-session.ts";
import type { ListedDocument } from "./document-list.ts";
import { useFormWords } from "./form-words.ts";
import { renameDocument } from "./rename-document.ts";

type Props = {
  document: ListedDocument;
  /** The document is not there any more under its name; told its new file, or none. */
  onGone: (file: string) => void;
};

/** What can be done with a whole document; every step can be undone. */
export function DocumentActions({ document, onGone }: Props) {
  const { session } = useSession();
  const words = useFormWords();
  const [id, setId] = useState("");
  const [failure, setFailure] = useState("");
  const { file, kind, name, title } = document;
  const canRename = name !== null && !documents[kind].path.startsWith("pilots/");

  function rename() {
    const result = renameDocument(session, document, id.trim(), words);
    if ("failure" in result) return setFailure(result.failure);
    setFailure("");
    setId("");
    onGone(result.file);
  }

  function remove() {
    session.replaceText(file, null, words.deleted(title));
    session.announce(words.deletedSaid(title));
    onGone("");
  }

  return (
    <div className="document-actions">
      {canRename && (
        <span className="add-field">
          <label>
            <span className="unseen">{words.renameLead(file)}</span>
            <input value={id} placeholder={name} onChange={({ target }) => setId(target.value)} />
          </label>
          <button type="button" onClick={rename}>
            {words.rename}
          </button>
        </span>
      )}
      <button type="button" className="quiet bad" onClick={remove}>
        {words.delete}
      </button>
      <p role="alert" className="bad">
        {failure}
      </p>
    </div>
  );
}
