import { describe } from "../../core/diagnostic/describe.ts";
import type { Diagnostic } from "../../core/diagnostic/diagnostic.ts";
import type { ValuePath } from "../../core/edit/plain-value.ts";
import { useNavigation } from "./navigation.ts";
import { useSession } from "./use-session.ts";
import { useWords } from "./words.ts";

/** Every problem of every file, how to mend it, and the way to the field that has it. */
export function ProblemsView() {
  const { state } = useSession();
  const { text } = useWords();
  const problems = state.analysis?.diagnostics ?? [];
  const paths = state.analysis?.paths ?? [];
  return (
    <>
      <h2>{problems.length === 0 ? text.noProblems : text.problemCount(problems.length)}</h2>
      <ol className="problems">
        {problems.map((problem, at) => {
          const { file, line, column } = problem.place;
          const key = `${problem.code} ${file} ${line} ${column} ${JSON.stringify(problem.params)}`;
          return <Problem key={key} problem={problem} path={paths[at] ?? null} />;
        })}
      </ol>
    </>
  );
}

function Problem({ problem, path }: { problem: Diagnostic; path: ValuePath | null }) {
  const { state } = useSession();
  const { goTo } = useNavigation();
  const { language, text } = useWords();
  const { title, message, mend } = describe(problem, language);
  const { file, line, column } = problem.place;
  const isDocument = file.endsWith(".yaml") && state.draft.texts.has(file);
  return (
    <li className={problem.severity}>
      <strong>{title}</strong> <code>{problem.code}</code>
      <p>{message}</p>
      <p>
        <strong>{text.mend}</strong> {mend}
      </p>
      {isDocument ? (
        <button
          type="button"
          className="link"
          onClick={() => goTo({ file, path: path ?? [], line, column })}
        >
          {text.goTo(file, line)}
        </button>
      ) : (
        <p className="quiet-words">{text.goTo(file, line)}</p>
      )}
      {problem.excerpt && <pre>{problem.excerpt}</pre>}
    </li>
  );
}
