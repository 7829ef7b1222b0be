import type { SideId } from "./messages.ts";
import { useDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

/** How far a file has been read, and what came of it. */
export function ReadingProgress({ side }: { side: SideId }) {
  const { desk, state } = useDesk();
  const { words, count, megabytes, seconds } = usePilotWords();
  const { progress, isStopped, reading, file, look } = state.sides[side];
  if (isStopped && file !== null) return <Stopped side={side} />;
  if (progress === null) {
    if (reading === null) return null;
    const { rows, account, milliseconds } = reading;
    return (
      <p className="read-in">
        {words.readIn(count(rows), count(account.used), seconds(milliseconds))}
      </p>
    );
  }
  const { pass, bytes, size, rows } = progress;
  const isDone = bytes >= size;
  const so = isDone
    ? words.adding
    : rows === null
      ? words.bytesRead(megabytes(bytes), megabytes(size))
      : words.rowsRead(count(rows), megabytes(bytes), megabytes(size));
  const isTwice = look?.format !== "canonical" && look?.format !== "zendesk";
  return (
    <div className="reading">
      <progress
        max={size}
        value={bytes}
        aria-label={words.progress(words.sides[side])}
        aria-valuetext={so}
      />
      <span>
        {so}
        {isTwice && !isDone && ` · ${pass === 1 ? words.looking : words.counting}`}
      </span>
      <button type="button" onClick={() => desk.stop(side)} disabled={file === null}>
        {words.stop}
      </button>
    </div>
  );
}

/** What was read of a file before it was stopped counts for nothing; it can be read again from its start. */
function Stopped({ side }: { side: SideId }) {
  const { desk } = useDesk();
  const { words } = usePilotWords();
  return (
    <div className="reading">
      <span role="status">{words.stopped}</span>
      <button type="button" onClick={() => desk.readAgain(side)}>
        {words.again}
      </button>
    </div>
  );
}
