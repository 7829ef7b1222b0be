import { useState } from "react";
import { changedPaths } from "../../core/edit/draft.ts";
import { useSession } from "./use-session.ts";
import { useWords } from "./words.ts";

/** What is open, whether it is saved, and the way back from every step. */
export function Toolbar({ onClose }: { onClose: () => void }) {
  const { session, state } = useSession();
  const { text } = useWords();
  const [failure, setFailure] = useState("");
  const unsaved = changedPaths(state.draft).length;

  async function save(saving: Promise<void>) {
    try {
      await saving;
      setFailure("");
    } catch (error) {
      setFailure(text.couldNotSave(error instanceof Error ? error.message : String(error)));
    }
  }

  async function close() {
    session.write();
    if (unsaved === 0) await session.discard();
    onClose();
  }

  const kept = { kept: text.kept, keeping: text.keeping, failed: text.keepFailed }[state.kept];
  return (
    <section className="toolbar" aria-label={text.title}>
      <h1 className="decision-name">{state.name}</h1>
      <span className="buttons">
        <button
          type="button"
          disabled={state.draft.past.length === 0}
          onClick={() => session.undo()}
        >
          {text.undo}
        </button>
        <button
          type="button"
          disabled={state.draft.future.length === 0}
          onClick={() => session.redo()}
        >
          {text.redo}
        </button>
        {session.handle !== null && (
          <button type="button" className="primary" onClick={() => save(session.saveToFolder())}>
            {text.saveToFolder}
          </button>
        )}
        <button type="button" onClick={() => save(session.saveAsArchive())}>
          {text.saveAsArchive}
        </button>
        <button type="button" className="quiet" onClick={close}>
          {text.close}
        </button>
      </span>
      <span role="status" className={state.kept === "failed" ? "bad" : "quiet-words"}>
        {failure || `${unsaved === 0 ? text.saved : text.unsaved(unsaved)} · ${kept}`}
      </span>
    </section>
  );
}
