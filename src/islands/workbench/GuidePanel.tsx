import { guideSteps } from "./guide-steps.ts";
import type { Guide } from "./use-guide.ts";
import type { ViewId } from "./views.ts";
import { useWords } from "./words.ts";

type Props = { guide: Guide; onView: (view: ViewId) => void };

/** The guided path: what is done, what comes next, and the way there. */
export function GuidePanel({ guide, onView }: Props) {
  const { text } = useWords();
  const next = guideSteps.find(({ id }) => !guide.done.has(id));
  return (
    <section className="guide" aria-labelledby="guide">
      <h2 id="guide">{text.guide.title}</h2>
      <p role="status">{next === undefined ? text.guide.finished : text.guide.steps[next.id][1]}</p>
      <ol>
        {guideSteps.map(({ id }) => (
          <li
            key={id}
            className={guide.done.has(id) ? "is-done" : undefined}
            aria-current={id === next?.id ? "step" : undefined}
          >
            <span aria-hidden="true">{guide.done.has(id) ? "✓ " : "○ "}</span>
            {text.guide.steps[id][0]}
            {guide.done.has(id) && <span className="unseen">{text.guide.done}</span>}
          </li>
        ))}
      </ol>
      <div className="buttons">
        {next !== undefined && (
          <button type="button" className="primary" onClick={() => onView(next.view)}>
            {text.guide.goThere(text[next.view])}
          </button>
        )}
        <button type="button" onClick={guide.restart}>
          {text.guide.restart}
        </button>
        <button type="button" className="quiet" onClick={guide.toggle}>
          {text.guide.leave}
        </button>
      </div>
    </section>
  );
}
