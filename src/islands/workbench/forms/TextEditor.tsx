import { useEffect, useRef, useState } from "react";
import { readSource } from "../../../core/edit/yaml-source.ts";
import { useNavigation } from "../navigation.ts";
import { useOnLeave } from "../use-on-leave.ts";
import { useSession } from "../use-session.ts";
import { useWords } from "../words.ts";
import { useFormWords } from "./form-words.ts";

const errorsIn = (text: string) => readSource(text).document.errors;

/** Where in a text a line and column begin, in characters. */
function offsetOf(text: string, line: number, column: number): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

/** The text of a document with what is typed into it, and the taking over of it. */
function useEditedText(file: string) {
  const { session, state } = useSession();
  const { text } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const written = state.draft.texts.get(file) ?? "";
  const now = typed ?? written;
  const error = errorsIn(now)[0];

  function take() {
    if (typed !== null && typed !== written) session.replaceText(file, typed, text.text);
    setTyped(null);
  }

  function apply() {
    // What can be read is not made unreadable; what could not be read may be mended step by step.
    const isMadeUnreadable = error !== undefined && errorsIn(written).length === 0;
    if (!isMadeUnreadable) take();
  }

  // When the editor goes, what was typed would go with it: even with an error in it, it is one step to
  // undo. A document that was taken out does not come back.
  useOnLeave(() => {
    if (session.textAt(file) !== undefined) take();
  });

  return { typed, setTyped, written, now, error, apply };
}

/** A document as its text; opened at the place where it is broken, or where somebody wants to look. */
export function TextEditor({ file }: { file: string }) {
  const { text } = useWords();
  const words = useFormWords();
  const { target } = useNavigation();
  const area = useRef<HTMLTextAreaElement>(null);
  const { typed, setTyped, written, now, error, apply } = useEditedText(file);
  const place = error && placeOf(now, error.pos[0]);
  const wanted = target?.file === file ? target : null;

  // Only when it is opened, or asked for: never while a person types.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const at = wanted ?? (error && placeOf(written, error.pos[0]));
    if (at) focusAt(area.current, at.line, at.column);
  }, [wanted]);

  return (
    <>
      {error && place && (
        <p role="alert" className="bad">
          {words.unreadable} {words.atLine(place.line, place.column)} · {error.message}{" "}
          <button
            type="button"
            className="quiet"
            onClick={() => focusAt(area.current, place.line, place.column)}
          >
            {words.toProblem}
          </button>
        </p>
      )}
      <textarea
        ref={area}
        className="source"
        aria-label={file}
        spellCheck={false}
        rows={30}
        value={now}
        onChange={({ target: { value } }) => setTyped(value)}
        onBlur={apply}
      />
      <button type="button" disabled={typed === null} onClick={apply}>
        {text.applyText}
      </button>
    </>
  );
}

function focusAt(area: HTMLTextAreaElement | null, line: number, column: number): void {
  if (area === null) return;
  const offset = offsetOf(area.value, line, column);
  area.focus();
  area.setSelectionRange(offset, Math.min(offset + 1, area.value.length));
  const height = area.scrollHeight / Math.max(1, area.value.split("\n").length);
  area.scrollTop = Math.max(0, (line - 5) * height);
}
