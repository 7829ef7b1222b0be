import { useSession } from "../use-session.ts";
import type { DocumentGroup, ListedDocument } from "./document-list.ts";
import { FindingCount } from "./FieldNotes.tsx";
import { useFormWords } from "./form-words.ts";

const groups: readonly DocumentGroup[] = ["checklists", "vendors", "panel", "pilots"];

type Props = {
  all: readonly ListedDocument[];
  current: string;
  onChoose: (file: string) => void;
};

/** The documents of the workspace, with how many problems each has. */
export function DocumentNavigation({ all, current, onChoose }: Props) {
  const { state } = useSession();
  const words = useFormWords();
  const findings = state.analysis?.diagnostics ?? [];
  return (
    <nav className="documents" aria-label={words.form}>
      {groups.map((group) => {
        const own = all.filter((one) => one.group === group);
        if (own.length === 0) return null;
        return (
          <section key={group}>
            <h2>{words.groups[group]}</h2>
            <ul>
              {own.map(({ file, title }) => (
                <li key={file}>
                  <button
                    type="button"
                    className="quiet"
                    aria-current={file === current ? "page" : undefined}
                    onClick={() => onChoose(file)}
                  >
                    {title}
                    <FindingCount findings={findings.filter(({ place }) => place.file === file)} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
