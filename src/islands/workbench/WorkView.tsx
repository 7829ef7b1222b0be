import { type ComponentType, useEffect, useState } from "react";
import { CompareView } from "./CompareView.tsx";
import { DocumentsView } from "./DocumentsView.tsx";
import { LogView } from "./LogView.tsx";
import { ProblemsView } from "./ProblemsView.tsx";
import { RankingPanel } from "./RankingPanel.tsx";
import { ScoreView } from "./ScoreView.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useSession } from "./use-session.ts";
import { WeighView } from "./WeighView.tsx";
import { useWords } from "./words.ts";

const views = {
  score: ScoreView,
  compare: CompareView,
  weigh: WeighView,
  documents: DocumentsView,
  problems: ProblemsView,
  log: LogView,
} satisfies Record<string, ComponentType>;

type ViewId = keyof typeof views;
const viewIds: readonly ViewId[] = ["score", "compare", "weigh", "documents", "problems", "log"];

/** A decision at work: its pages on the left, the ranking always in sight. */
export function WorkView({ onClose }: { onClose: () => void }) {
  const { session, state } = useSession();
  const { text } = useWords();
  const [current, setCurrent] = useState<ViewId>("score");
  const View = views[current];
  useLeavingSafely();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isInText(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === "z" && !event.shiftKey) session.undo();
      else if (key === "y" || (key === "z" && event.shiftKey)) session.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [session]);

  const problems = state.analysis?.diagnostics.length ?? 0;
  return (
    <div className="work">
      <Toolbar onClose={onClose} />
      <nav className="views" aria-label={text.views}>
        {viewIds.map((id) => (
          <button
            key={id}
            type="button"
            aria-current={id === current ? "page" : undefined}
            onClick={() => setCurrent(id)}
          >
            {text[id]}
            {id === "problems" && problems > 0 && <span className="count">{problems}</span>}
          </button>
        ))}
      </nav>
      <main id="content" tabIndex={-1}>
        <View />
      </main>
      <RankingPanel />
    </div>
  );
}

function isInText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type === "text")
  );
}

/** Nothing typed is lost when the page is hidden or closed: it is written and kept at once. */
function useLeavingSafely() {
  const { session } = useSession();
  useEffect(() => {
    const write = () => session.write();
    document.addEventListener("visibilitychange", write);
    window.addEventListener("pagehide", write);
    return () => {
      document.removeEventListener("visibilitychange", write);
      window.removeEventListener("pagehide", write);
    };
  }, [session]);
}
