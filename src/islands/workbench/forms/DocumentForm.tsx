import { use, useEffect, useMemo, useRef } from "react";
import { changedValue } from "../../../core/edit/changed-value.ts";
import { isPlainMap, type PlainMap, type PlainValue } from "../../../core/edit/plain-value.ts";
import type { DocumentKind } from "../../../core/schema/documents.ts";
import { useNavigation } from "../navigation.ts";
import { today } from "../today.ts";
import { useSession } from "../use-session.ts";
import { useWords } from "../words.ts";
import { FieldView } from "./FieldView.tsx";
import { FieldFindings } from "./field-findings.ts";
import { FormContext, type FormTools, pathKey } from "./form-tools.ts";
import { idChoices } from "./id-choices.ts";
import { formOf } from "./schema-of.ts";

type Props = { file: string; kind: DocumentKind; title: string };

/** One document as a form, made from its schema; every change goes into the text at once. */
export function DocumentForm({ file, kind, title }: Props) {
  const { session } = useSession();
  const { target } = useNavigation();
  const form = use(formOf(kind));
  const tools = useTools(file, kind, title);
  const frame = useRef<HTMLDivElement>(null);
  const wanted = target?.file === file ? target : null;
  useEffect(() => {
    if (wanted !== null) focusNearest(frame.current, wanted.path);
  }, [wanted]);
  return (
    <FormContext value={tools}>
      {/* A new wish opens other parts, so everything is made anew for it. */}
      <div ref={frame} className="form" key={wanted?.number ?? 0}>
        <FieldView
          field={form}
          value={session.valueAt(file) ?? {}}
          path={[]}
          name={title}
          isRequired
        />
      </div>
    </FormContext>
  );
}

/** The field itself, or whatever is nearest around it. */
function focusNearest(frame: HTMLElement | null, path: readonly (string | number)[]): void {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const key = CSS.escape(pathKey(path.slice(0, depth)));
    const inside =
      frame?.querySelector<HTMLElement>(`:not(summary)[data-at="${key}"]`) ??
      frame?.querySelector<HTMLElement>(`[data-at="${key}"]`);
    if (!inside) continue;
    inside.focus();
    inside.scrollIntoView({ block: "center" });
    return;
  }
  frame?.querySelector<HTMLElement>("input, select, textarea, summary")?.focus();
}

function useTools(file: string, kind: DocumentKind, title: string): FormTools {
  const { session, state } = useSession();
  const { language } = useWords();
  const { target } = useNavigation();
  const opened = useRef(new Set<string>());
  const findings = useMemo(() => new FieldFindings(state.analysis, file), [state.analysis, file]);
  return {
    file,
    kind,
    findings,
    target: target?.file === file ? target.path : null,
    opened: opened.current,
    choicesFor: (to) => idChoices(session, to, language),
    Field: FieldView,
    today: state.workspace?.decision.value.asOf ?? today(),
    change: (changes, what) =>
      session.change(
        file,
        (value) => {
          const after = changes.reduce<PlainValue>(changedValue, value);
          return isPlainMap(after) ? after : ({} satisfies PlainMap);
        },
        `${title} · ${what}`,
      ),
  };
}
