import { describe } from "../../core/diagnostic/describe.ts";
import { useSession } from "./use-session.ts";
import { useWords } from "./words.ts";

/** Every problem of every file, with how to mend it. */
export function ProblemsView() {
  const { state } = useSession();
  const { language, text } = useWords();
  const problems = state.analysis?.diagnostics ?? [];
  return (
    <>
      <h2>{problems.length === 0 ? text.noProblems : text.problemCount(problems.length)}</h2>
      <ol className="problems">
        {problems.map((problem) => {
          const { title, message, mend } = describe(problem, language);
          const { file, line, column } = problem.place;
          return (
            <li key={`${problem.code} ${file} ${line} ${column}`} className={problem.severity}>
              <strong>{title}</strong> <code>{problem.code}</code>
              <p>{message}</p>
              <p>
                <strong>{text.mend}</strong> {mend}
              </p>
              <p className="quiet-words">{text.goTo(file, line)}</p>
              {problem.excerpt && <pre>{problem.excerpt}</pre>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
