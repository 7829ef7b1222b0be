import { useEffect, useRef } from "react";
import { DraftList } from "./DraftList.tsx";
import { OpenWays } from "./OpenWays.tsx";
import { type OnOpen, useOpening } from "./use-opening.ts";
import { useWords } from "./words.ts";

/** Where to start: the sample, a folder, an archive, or a draft that this browser has kept. */
export function OpenView({ onOpen, isOffline }: { onOpen: OnOpen; isOffline: boolean }) {
  const { text } = useWords();
  const opening = useOpening(onOpen);
  const { said, progress, choice } = opening;
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever closed a decision is here again; the keyboard with them.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <main className="open-view">
      <h1 ref={title} tabIndex={-1}>
        {text.title}
      </h1>
      <p className="lead">{text.lead}</p>
      <h2>{text.openHeading}</h2>
      <p role="status" className="said">
        {said}
        {progress !== null && <progress value={progress} aria-label={said} />}
      </p>
      {choice !== null && (
        <div className="choice" role="alertdialog" aria-labelledby="choice">
          <p id="choice">{text.folderHasDraft(choice.draft.unsaved)}</p>
          <button type="button" className="primary" onClick={() => opening.resume(choice.draft.id)}>
            {text.goOnWithDraft}
          </button>{" "}
          <button type="button" onClick={() => opening.beginAnew(choice)}>
            {text.readFolderAnew}
          </button>
        </div>
      )}
      <OpenWays onTake={opening.take} onProgress={opening.onProgress} />
      <DraftList onResume={opening.resume} />
      <p role="status" className="quiet-words">
        {isOffline ? text.offlineReady : ""}
      </p>
    </main>
  );
}
