import { useState } from "react";
import { readSource } from "../../core/edit/yaml-source.ts";
import { useSession } from "./use-session.ts";
import { useWords } from "./words.ts";

/** Every document as text, for whatever has no form of its own. */
export function DocumentsView() {
  const { session, state } = useSession();
  const { text } = useWords();
  const paths = [...state.draft.texts.keys()].sort();
  const [chosen, choose] = useState("");
  const path = paths.includes(chosen) ? chosen : (paths[0] ?? "");
  const [typed, setTyped] = useState<string | null>(null);
  const [failure, setFailure] = useState("");
  const written = state.draft.texts.get(path) ?? "";

  function apply() {
    if (typed === null) return;
    const error = readSource(typed).document.errors[0];
    if (error) return setFailure(text.textUnusable(error.message));
    setFailure("");
    session.replaceText(path, typed, text.text);
    setTyped(null);
  }

  return (
    <>
      <label className="field">
        <span>{text.document}</span>
        <select
          value={path}
          onChange={({ target }) => {
            setTyped(null);
            choose(target.value);
          }}
        >
          {paths.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <textarea
        className="source"
        aria-label={path}
        spellCheck={false}
        rows={30}
        value={typed ?? written}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p role="alert" className="bad">
        {failure}
      </p>
      <button type="button" disabled={typed === null} onClick={apply}>
        {text.applyText}
      </button>
    </>
  );
}
