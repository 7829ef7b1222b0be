import { useState } from "react";
import { isPlainMap, type PlainValue } from "../../core/edit/plain-value.ts";
import { useOnLeave } from "./use-on-leave.ts";
import { useWords } from "./words.ts";

type Props = {
  label: string;
  value: PlainValue | undefined;
  /** Undefined takes the field out. */
  onChange: (value: PlainValue | undefined) => void;
  marker?: string;
  type?: "text" | "date";
};

/**
 * A field of words for people: shows those of the reader's language and changes only them. Taken over
 * when the person leaves the field or presses Enter, so that half a word is no answer.
 */
export function TextField({ label, value, onChange, marker, type = "text" }: Props) {
  const { language } = useWords();
  const said = isPlainMap(value) ? (value[language] ?? "") : (value ?? "");
  const [typed, setTyped] = useState<string | null>(null);

  function take() {
    if (typed === null || typed === String(said)) return setTyped(null);
    const words = typed.trim();
    if (isPlainMap(value)) {
      const { [language]: _old, ...others } = value;
      const next = words === "" ? others : { ...value, [language]: words };
      onChange(Object.keys(next).length === 0 ? undefined : next);
    } else onChange(words === "" ? undefined : words);
    setTyped(null);
  }

  useOnLeave(take);

  return (
    <label className="field">
      <span>{label}</span>
      <input
        type={type}
        data-for={marker}
        value={typed ?? String(said)}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          // The key chooses a word of an input method.
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") take();
          if (event.key === "Escape") setTyped(null);
        }}
      />
    </label>
  );
}
