import type { AskedEncoding } from "../../core/pilot/format/translate/export-encoding.ts";
import type { SideId } from "./messages.ts";
import { useDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

const encodings: readonly AskedEncoding[] = ["utf-8", "cp950", "gb18030", "windows-1252"];

/** Which encoding a file is read in; what it says is shown in the rows below. */
export function EncodingField({ side }: { side: SideId }) {
  const { desk, state } = useDesk();
  const { words } = usePilotWords();
  const { encoding } = state.sides[side];
  return (
    <label className="field">
      <span>{words.encoding}</span>
      <select
        value={encoding ?? ""}
        onChange={({ target }) => {
          const chosen = encodings.find((one) => one === target.value) ?? null;
          desk.say(side, { encoding: chosen });
        }}
      >
        <option value="">{words.encodingAuto}</option>
        {encodings.map((one) => (
          <option key={one} value={one}>
            {words.encodings[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** No encoding is taken on trust that other texts pass for: a person looks at the words. */
export function EncodingQuestion({ side }: { side: SideId }) {
  const { desk, state } = useDesk();
  const { words } = usePilotWords();
  const { look } = state.sides[side];
  const isGuessed = look?.encoding === "cp950";
  return (
    <fieldset className="question-box">
      <legend>{words.encoding}</legend>
      <p>{isGuessed ? words.encodingAsked(words.encodings.cp950 ?? "") : words.encodingUnknown}</p>
      <EncodingField side={side} />
      {isGuessed && (
        <button type="button" onClick={() => desk.say(side, { isEncodingConfirmed: true })}>
          {words.encodingRight}
        </button>
      )}
    </fieldset>
  );
}
