import { useWords } from "../workbench/words.ts";
import { ColumnQuestion } from "./ColumnQuestion.tsx";
import { EncodingQuestion } from "./EncodingQuestion.tsx";
import { FileChooser } from "./FileChooser.tsx";
import type { SideId } from "./messages.ts";
import { PlanFields } from "./PlanFields.tsx";
import { Preview } from "./Preview.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { ReadingProgress } from "./ReadingProgress.tsx";
import { openQuestions } from "./side-state.ts";
import { useDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";
import { ZoneQuestion } from "./ZoneQuestion.tsx";

/** One of the two files: chosen, recognised, asked about, read. */
export function SideCard({ side }: { side: SideId }) {
  const { state } = useDesk();
  const { words } = usePilotWords();
  const { text } = useWords();
  const now = state.sides[side];
  const open = openQuestions(now);
  const { look, failure } = now;
  return (
    <section className="side" aria-labelledby={`side-${side}`}>
      <h3 id={`side-${side}`}>{words.sides[side]}</h3>
      <FileChooser side={side} />
      {look !== null && <Recognised side={side} />}
      {open.length > 0 && <p className="asks-first">{words.needsAnswer}</p>}
      {open.includes("one-table") && <p className="bad">{words.oneTable(now.tables)}</p>}
      {open.includes("encoding") && <EncodingQuestion side={side} />}
      {look?.format === null && now.map === null && !look.isStoredCells && (
        <ColumnQuestion side={side} />
      )}
      {open.includes("zone") && <ZoneQuestion side={side} />}
      {look !== null && !look.isStoredCells && (
        <details className="preview" open={open.includes("encoding")}>
          <summary>{words.preview}</summary>
          <Preview side={side} />
        </details>
      )}
      {look !== null && <PlanFields side={side} />}
      <ReadingProgress side={side} />
      {failure !== null && (
        <p role="alert" className="bad">
          {words.failed(failure || text.workerBroke)}
        </p>
      )}
      <ProblemList side={side} />
    </section>
  );
}

/** Which kind of export it is, and how it is written. */
function Recognised({ side }: { side: SideId }) {
  const { state } = useDesk();
  const { words } = usePilotWords();
  const { look, encoding } = state.sides[side];
  if (look === null) return null;
  if (look.isStoredCells) return <p>{words.storedCells}</p>;
  const { formatName, delimiter } = look;
  const read = encoding ?? look.encoding;
  return (
    <p>
      <strong>{formatName === null ? words.unknownFormat : words.recognised(formatName)}</strong>
      <small>{words.form(words.encodings[read] ?? read, words.delimiters[delimiter] ?? "")}</small>
    </p>
  );
}
