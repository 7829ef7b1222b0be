import { download } from "../../adapters/browser-zip.ts";
import { csvLine } from "../../core/text/csv-line.ts";
import { rememberName } from "./remembered-name.ts";
import { useSession } from "./use-session.ts";
import { instant, useWords } from "./words.ts";

/** Who did what when, in this session. */
export function LogView() {
  const { session, state } = useSession();
  const { language, text } = useWords();
  const steps = state.draft.past;

  function exportLog() {
    session.write(); // the last keystroke belongs to it
    const rows = session.state.draft.past.map(({ at, by, path, label }) => [at, by, path, label]);
    const lines = [text.logColumns, ...rows].map((row) => csvLine(row));
    download(`${state.name}-log.csv`, `\uFEFF${lines.join("")}`);
  }

  return (
    <>
      <p>{text.logLead}</p>
      <label className="field">
        <span>{text.logWho}</span>
        <input
          value={state.by}
          onChange={({ target }) => {
            session.setName(target.value);
            rememberName(target.value);
          }}
        />
      </label>
      {steps.length === 0 ? (
        <p>{text.logEmpty}</p>
      ) : (
        <div className="wide">
          <table>
            <thead>
              <tr>
                {text.logColumns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {steps.toReversed().map(({ at, by, path, label }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added
                <tr key={index}>
                  <td>{instant(at, language)}</td>
                  <td>{by}</td>
                  <td>{path}</td>
                  <td>{label}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <button type="button" onClick={exportLog}>
        {text.logExport}
      </button>
    </>
  );
}
