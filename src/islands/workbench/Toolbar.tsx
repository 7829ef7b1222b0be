import { changedPaths } from "../../core/edit/draft.ts";
import { useSaving } from "./use-saving.ts";
import { useSession } from "./use-session.ts";
import { useUndo } from "./use-undo.ts";
import { useWords } from "./words.ts";

type Props = { onClose: () => void; onGuide: () => void; onKeys: () => void };

/** What is open, whether it is saved, and the way back from every step. */
export function Toolbar({ onClose, onGuide, onKeys }: Props) {
  const { session, state } = useSession();
  const { text } = useWords();
  const { undo, redo } = useUndo();
  const saving = useSaving();
  const unsaved = changedPaths(state.draft).length;
  const kept = { kept: text.kept, keeping: text.keeping, failed: text.keepFailed }[state.kept];
  const isBad = state.kept === "failed" || saving.failure !== "";
  return (
    <section className="toolbar" aria-label={text.title}>
      <h1 className="decision-name" tabIndex={-1}>
        {state.name}
      </h1>
      <span className="buttons">
        <button type="button" disabled={state.draft.past.length === 0} onClick={undo}>
          {text.undo}
        </button>
        <button type="button" disabled={state.draft.future.length === 0} onClick={redo}>
          {text.redo}
        </button>
        {session.handle !== null && (
          <button
            type="button"
            className="primary"
            data-for="save"
            onClick={() => saving.intoFolder(false)}
          >
            {text.saveToFolder}
          </button>
        )}
        <button type="button" data-for="save" onClick={saving.asArchive}>
          {text.saveAsArchive}
        </button>
        <button type="button" onClick={() => print()}>
          {text.print}
        </button>
        <button type="button" onClick={onGuide}>
          {text.guide.name}
        </button>
        <button type="button" aria-label={text.shortcuts} title={text.shortcuts} onClick={onKeys}>
          ?
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {text.close}
        </button>
      </span>
      <span role="status" className={isBad ? "bad" : "quiet-words"}>
        {saving.failure || `${unsaved === 0 ? text.saved : text.unsaved(unsaved)} · ${kept}`}
      </span>
      {saving.changedOutside.length > 0 && (
        <span className="choice">
          {text.changedOutside(saving.changedOutside.join(text.separator))}{" "}
          <button type="button" onClick={() => saving.intoFolder(true)}>
            {text.overwrite}
          </button>
        </span>
      )}
    </section>
  );
}
