import { Suspense, useEffect, useRef, useState } from "react";
import { readSource } from "../../../core/edit/yaml-source.ts";
import { useNavigation } from "../navigation.ts";
import { useSession } from "../use-session.ts";
import { useWords } from "../words.ts";
import { DocumentActions } from "./DocumentActions.tsx";
import { DocumentForm } from "./DocumentForm.tsx";
import { DocumentNavigation } from "./DocumentNavigation.tsx";
import { type ListedDocument, listedDocuments } from "./document-list.ts";
import { useFormWords } from "./form-words.ts";
import { NewDocument } from "./NewDocument.tsx";
import { Overview } from "./overview/Overview.tsx";
import { TextEditor } from "./TextEditor.tsx";

/** Every document of the workspace: as a form, or as its text. */
export function DocumentsView() {
  const { session } = useSession();
  const { language } = useWords();
  const { target } = useNavigation();
  const all = listedDocuments(session, language);
  const [chosen, choose] = useState(target?.file ?? "");
  useEffect(() => {
    if (target !== null) choose(target.file);
  }, [target]);
  const list = useRef<HTMLDivElement>(null);
  const current = all.find(({ file }) => file === chosen) ?? all[0];
  /** Where the document stood that is gone, the keyboard goes on in the list. */
  function goOn(file: string) {
    choose(file);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>("[aria-current]")?.focus(),
    );
  }
  return (
    <div className="documents-view" ref={list}>
      <div>
        <DocumentNavigation all={all} current={current?.file ?? ""} onChoose={choose} />
        <NewDocument onCreated={choose} />
      </div>
      {current && <OpenDocument key={current.file} document={current} onGone={goOn} />}
    </div>
  );
}

type OpenProps = { document: ListedDocument; onGone: (file: string) => void };

function OpenDocument({ document, onGone }: OpenProps) {
  const { session, state } = useSession();
  const { text } = useWords();
  const words = useFormWords();
  const [wantsText, setWantsText] = useState(false);
  const { file, kind, title } = document;
  const isBroken = readSource(state.draft.texts.get(file) ?? "").document.errors.length > 0;
  const isForm = !wantsText && !isBroken && session.valueAt(file) !== null;
  return (
    <section className="open-document" aria-label={title}>
      <div className="document-head">
        <h2>{title}</h2>
        <code>{file}</code>
        <span className="buttons">
          <button
            type="button"
            aria-pressed={isForm}
            disabled={isBroken}
            onClick={() => setWantsText(false)}
          >
            {words.form}
          </button>
          <button
            type="button"
            aria-pressed={!isForm}
            onClick={() => {
              session.write(); // the text begins with the last keystroke
              setWantsText(true);
            }}
          >
            {words.source}
          </button>
        </span>
      </div>
      {isForm ? (
        <Suspense fallback={<p role="status">{text.fetching}</p>}>
          <Overview kind={kind} />
          <DocumentForm file={file} kind={kind} title={title} />
        </Suspense>
      ) : (
        <TextEditor file={file} />
      )}
      <DocumentActions document={document} onGone={onGone} />
    </section>
  );
}
