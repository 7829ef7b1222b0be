import type { Ref } from "react";
import { useWords } from "./words.ts";

/** All keys in one place; the browser gives the focus back when it is closed. */
export function ShortcutList({ ref }: { ref: Ref<HTMLDialogElement> }) {
  const { text } = useWords();
  return (
    <dialog ref={ref} className="shortcuts" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{text.shortcuts}</h2>
      <dl>
        {text.shortcutList.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{text.closeList}</button>
      </form>
    </dialog>
  );
}
