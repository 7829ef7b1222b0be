import { useWords } from "../workbench/words.ts";
import type { SideId } from "./messages.ts";
import { useDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

/** What was found in a file, as the command line tells it. */
export function ProblemList({ side }: { side: SideId }) {
  const { state } = useDesk();
  const { words } = usePilotWords();
  const { text } = useWords();
  const { reading } = state.sides[side];
  if (reading === null || reading.problemCount === 0) return null;
  const { problems, problemCount, hasErrors } = reading;
  const more = problemCount - problems.length;
  return (
    <details className="findings" open={hasErrors}>
      <summary>{words.problems(problemCount)}</summary>
      <ol className="problems">
        {problems.map((problem, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings never move
          <li key={at} className={problem.severity}>
            <strong>{text.labelled(words.severities[problem.severity], problem.title)}</strong>{" "}
            <code>{problem.code}</code>
            <p>
              {problem.message} <small>{words.line(problem.line)}</small>
            </p>
            <p>{problem.mend}</p>
          </li>
        ))}
      </ol>
      {more > 0 && <p>{words.moreProblems(more)}</p>}
    </details>
  );
}
