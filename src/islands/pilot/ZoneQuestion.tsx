import { useState } from "react";
import { isZone } from "../../core/schema/zone.ts";
import type { SideId } from "./messages.ts";
import { useDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

/** A zone that somebody may mean: that of the other file, of this machine, of the office. */
function likelyZones(other: string): string[] {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return [...new Set([other, timeZone, "Asia/Taipei"])].filter(isZone);
}

/** In which zone are days counted? Asked, never assumed. */
export function ZoneQuestion({ side }: { side: SideId }) {
  const { desk, state } = useDesk();
  const { words } = usePilotWords();
  const [typed, setTyped] = useState("");
  const { plan, look } = state.sides[side];
  const other = state.sides[side === "baseline" ? "pilot" : "baseline"].plan.zone;
  const use = (zone: string) => desk.say(side, { plan: { ...plan, zone } });
  const isWrong = typed !== "" && !isZone(typed);
  return (
    <fieldset className="question-box">
      <legend>{words.zone}</legend>
      <p>{words.zoneAsked}</p>
      {look?.zoneIsWritten === false && <p>{words.zoneNotWritten}</p>}
      {look?.zoneIsWritten === true && <p>{words.zoneWritten}</p>}
      <div className="choosers">
        {likelyZones(other).map((zone) => (
          <button key={zone} type="button" onClick={() => use(zone)}>
            {words.zoneButton(zone)}
          </button>
        ))}
        <label className="field">
          <span>{words.zone}</span>
          <input
            value={typed}
            list="zones"
            spellCheck={false}
            aria-invalid={isWrong}
            onChange={({ target }) => {
              setTyped(target.value);
            }}
            onBlur={() => isZone(typed) && use(typed)}
            onKeyDown={({ key }) => key === "Enter" && isZone(typed) && use(typed)}
          />
        </label>
      </div>
      {isWrong && <p className="bad">{words.zoneWrong(typed)}</p>}
    </fieldset>
  );
}
