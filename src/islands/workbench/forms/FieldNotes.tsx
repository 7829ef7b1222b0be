import { describe } from "../../../core/diagnostic/describe.ts";
import type { Diagnostic } from "../../../core/diagnostic/diagnostic.ts";
import { undoubled } from "../../../core/edit/undoubled.ts";
import { useSession } from "../use-session.ts";
import { useWords } from "../words.ts";
import { useFormWords } from "./form-words.ts";

/** What is wrong with a field, in the words of the command line, and how to mend it. */
export function FieldNotes({ id, findings }: { id: string; findings: readonly Diagnostic[] }) {
  const { language, text } = useWords();
  if (findings.length === 0) return null;
  return (
    <ul className="field-notes" id={`${id}-notes`}>
      {findings.map((finding) => {
        const { message, mend } = describe(finding, language);
        const { line, column } = finding.place;
        return (
          <li key={`${finding.code} ${line} ${column}`} className={finding.severity}>
            {message} <code>{finding.code}</code>
            <span className="mend">
              <strong>{text.mend}</strong> {mend}
            </span>
            {finding.code === "duplicate-key" && <WrittenOnce file={finding.place.file} />}
          </li>
        );
      })}
    </ul>
  );
}

/** How many problems a folded part holds, so that one sees where to look. */
export function FindingCount({ findings }: { findings: readonly Diagnostic[] }) {
  const { text } = useWords();
  const said = text.problemCount(findings.length);
  if (findings.length === 0) return null;
  const isGrave = findings.some(({ severity }) => severity === "error");
  return (
    <span className={isGrave ? "count error" : "count"} title={said}>
      {findings.length}
      <span className="unseen"> {said}</span>
    </span>
  );
}

/** Of a key that was written twice, the one that counts is kept. */
function WrittenOnce({ file }: { file: string }) {
  const { session } = useSession();
  const words = useFormWords();
  const writeOnce = () => {
    session.replaceText(file, undoubled(session.textAt(file) ?? ""), words.writtenOnce);
  };
  return (
    <button type="button" onClick={writeOnce}>
      {words.writtenOnce}
    </button>
  );
}
