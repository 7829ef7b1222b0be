import {
  type ColumnChoice,
  doubledColumns,
  type MappedUnit,
  missingColumns,
  type OfferedColumn,
  offeredColumns,
} from "./column-choice.ts";
import { DateFields } from "./DateFields.tsx";
import type { SideId } from "./messages.ts";
import { useDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

const units: readonly MappedUnit[] = [
  "seconds",
  "minutes",
  "hours",
  "days",
  "clock",
  "minutes-seconds",
  "clock-time",
];

/** What every column of a file of no known kind is; guesses are marked until a person confirms. */
export function ColumnQuestion({ side }: { side: SideId }) {
  const { desk, state } = useDesk();
  const { words } = usePilotWords();
  const { look, choice } = state.sides[side];
  if (look === null || choice === null) return null;
  const change = (said: Partial<ColumnChoice>) =>
    desk.say(side, { choice: { ...choice, isConfirmed: false, ...said } });
  const missing = missingColumns(choice).map((column) => words.columns[column]);
  const doubled = doubledColumns(choice).map((column) => words.columns[column]);
  return (
    <fieldset className="question-box">
      <legend>{words.mapTitle}</legend>
      <p>{words.mapLead}</p>
      <div className="wide">
        <table className="column-map">
          <thead>
            <tr>
              <th scope="col">{words.header}</th>
              <th scope="col">{words.firstValues}</th>
              <th scope="col">{words.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {look.headers.map((header, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: headers may repeat
              <ColumnRow key={at} side={side} at={at} header={header} onChange={change} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="choosers">
        <MeasureFields choice={choice} onChange={change} />
        <DateFields side={side} />
      </div>
      {missing.length > 0 && <p className="bad">{words.needed(missing.join(words.separator))}</p>}
      {doubled.length > 0 && <p className="bad">{words.doubled(doubled.join(words.separator))}</p>}
      {choice.isConfirmed ? (
        <p className="good">{words.mapConfirmed}</p>
      ) : (
        <button
          type="button"
          className="primary"
          disabled={missing.length > 0 || doubled.length > 0}
          onClick={() => change({ isConfirmed: true })}
        >
          {words.confirmMap}
        </button>
      )}
    </fieldset>
  );
}

type RowProps = {
  side: SideId;
  at: number;
  header: string;
  onChange: (said: Partial<ColumnChoice>) => void;
};

function ColumnRow({ side, at, header, onChange }: RowProps) {
  const { state } = useDesk();
  const { words } = usePilotWords();
  const { look, choice } = state.sides[side];
  if (look === null || choice === null) return null;
  const chosen = choice.columns[at] ?? "";
  const isGuess =
    !choice.isConfirmed &&
    look.guesses.some((guess) => guess.header === header && guess.column === chosen);
  const values = [...new Set(look.rows.map((row) => row[at] ?? "").filter(Boolean))];

  function choose(value: string) {
    const column = offeredColumns.find((one) => one === value);
    const { [at]: _, ...rest } = choice?.columns ?? {};
    const columns: Readonly<Record<number, OfferedColumn>> =
      column === undefined ? rest : { ...rest, [at]: column };
    onChange({ columns });
  }

  return (
    <tr>
      <th scope="row">{header}</th>
      <td className="quiet-words">{values.slice(0, 3).join(" · ").slice(0, 80)}</td>
      <td>
        <select
          value={chosen}
          aria-label={`${header}: ${words.meaning}`}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{words.notRead}</option>
          {offeredColumns.map((column) => (
            <option key={column} value={column}>
              {words.columns[column]}
            </option>
          ))}
        </select>
        {isGuess && <span className="count">{words.guess}</span>}
      </td>
    </tr>
  );
}

/** What must be known of a length of time and of a mark. */
function MeasureFields({
  choice,
  onChange,
}: {
  choice: ColumnChoice;
  onChange: (said: Partial<ColumnChoice>) => void;
}) {
  const { words } = usePilotWords();
  const chosen = Object.values(choice.columns);
  return (
    <>
      {chosen.includes("handle_seconds") && (
        <label className="field">
          <span>{words.unit}</span>
          <select
            value={choice.unit}
            onChange={({ target }) =>
              onChange({ unit: units.find((unit) => unit === target.value) ?? "seconds" })
            }
          >
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {words.units[unit]}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen.includes("csat_value") && (
        <label className="field">
          <span>{words.scale}</span>
          <input
            inputMode="numeric"
            value={choice.scale}
            onChange={({ target }) => onChange({ scale: target.value.replace(/\D/g, "") })}
          />
        </label>
      )}
    </>
  );
}
