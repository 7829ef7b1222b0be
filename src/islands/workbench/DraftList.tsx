import { useCallback, useEffect, useState } from "react";
import { discardDraft } from "../../adapters/browser-drafts.ts";
import { type ListedDraft, listedDrafts } from "./known-draft.ts";
import { instant, useWords } from "./words.ts";

/** What this browser has kept, to go on with or to throw away. */
export function DraftList({ onResume }: { onResume: (id: string) => void }) {
  const { text } = useWords();
  const [drafts, setDrafts] = useState<ListedDraft[]>([]);
  const [isRefused, setRefused] = useState(false);
  const list = useCallback(() => {
    listedDrafts()
      .then(setDrafts)
      .catch(() => setRefused(true));
  }, []);
  useEffect(() => {
    list();
    // Another tab may have opened or closed one meanwhile.
    addEventListener("focus", list);
    return () => removeEventListener("focus", list);
  }, [list]);

  const nothing = isRefused ? text.noStorage : text.noDrafts;
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{text.drafts}</h2>
      {drafts.length === 0 && <p className={isRefused ? "bad" : undefined}>{nothing}</p>}
      <ul className="drafts">
        {drafts.map((draft) => (
          <DraftLine
            key={draft.id}
            draft={draft}
            onResume={() => onResume(draft.id)}
            onDiscard={() => discardDraft(draft.id).then(list)}
          />
        ))}
      </ul>
    </section>
  );
}

type LineProps = { draft: ListedDraft; onResume: () => void; onDiscard: () => void };

function DraftLine({ draft, onResume, onDiscard }: LineProps) {
  const { language, text } = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <li>
      <button type="button" onClick={onResume}>
        {text.continueDraft(draft.name, instant(draft.changedAt, language))}
      </button>
      <small>
        {draft.isOpen ? text.openElsewhere : ""}
        {draft.unsaved === 0 ? text.saved : text.unsaved(draft.unsaved)}
      </small>
      {!draft.isOpen && (
        <button
          type="button"
          className="quiet"
          onClick={() => (isAsking ? onDiscard() : setAsking(true))}
          onBlur={() => setAsking(false)}
        >
          {isAsking ? text.discardForGood(draft.name) : text.discardDraft(draft.name)}
        </button>
      )}
    </li>
  );
}
