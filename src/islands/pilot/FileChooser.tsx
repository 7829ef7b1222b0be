import { type DragEvent, useState } from "react";
import { FromWorkspace } from "./FromWorkspace.tsx";
import type { SideId } from "./messages.ts";
import { useDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

const accepted = ".csv,.tsv,.txt,.gz,.xlsx,.xls,.ods,.zip,.jsonl";

/** Where the file comes from: a button, a place to drop it, or the decision that is open. */
export function FileChooser({ side }: { side: SideId }) {
  const { desk, state } = useDesk();
  const { words, megabytes } = usePilotWords();
  const [isOver, setOver] = useState(false);
  const { file } = state.sides[side];

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) desk.chooseFile(side, dropped);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      className={`drop-zone${isOver ? " is-over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {file === null ? (
        <p className="quiet-words">{words.sideLead[side]}</p>
      ) : (
        <p className="file-name">
          <strong>{file.name}</strong> <small>{words.megabytes(megabytes(file.size))}</small>
        </p>
      )}
      <label className="button">
        {file === null ? words.choose(words.sides[side]) : words.anotherFile}
        <input
          type="file"
          accept={accepted}
          aria-label={words.choose(words.sides[side])}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (chosen) desk.chooseFile(side, chosen);
            target.value = "";
          }}
        />
      </label>
      <FromWorkspace side={side} />
      <p className="quiet-words">{words.drop}</p>
    </div>
  );
}
