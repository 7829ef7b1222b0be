import { useSession } from "./use-session.ts";
import { type ViewId, viewIds } from "./views.ts";
import { useWords } from "./words.ts";

type Props = { current: ViewId; onChoose: (view: ViewId) => void };

/** The views to choose from, and how many problems wait. */
export function ViewTabs({ current, onChoose }: Props) {
  const { state } = useSession();
  const { text } = useWords();
  const problems = state.analysis?.diagnostics.length ?? 0;
  return (
    <nav className="views" aria-label={text.views}>
      {viewIds.map((id) => (
        <button
          key={id}
          type="button"
          aria-current={id === current ? "page" : undefined}
          onClick={() => onChoose(id)}
        >
          {text[id]}
          {id === "problems" && problems > 0 && <span className="count">{problems}</span>}
        </button>
      ))}
    </nav>
  );
}
