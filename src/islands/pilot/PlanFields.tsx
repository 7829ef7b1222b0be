import { useState } from "react";
import type { PilotPlan } from "../../core/schema/pilot-plan.ts";
import { isZone } from "../../core/schema/zone.ts";
import { DateFields } from "./DateFields.tsx";
import { EncodingField } from "./EncodingQuestion.tsx";
import type { SideId } from "./messages.ts";
import { useDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

/** Days, zone and writing of one file, as the plan of the decision has them. */
export function PlanFields({ side }: { side: SideId }) {
  const { desk, state } = useDesk();
  const { words } = usePilotWords();
  const { plan, isPlanned, look } = state.sides[side];
  const period = side === "baseline" ? "baseline" : state.vendor;
  const change = (next: PilotPlan) => desk.say(side, { plan: next });
  const changeExport = (said: Partial<PilotPlan["export"]>) =>
    change({ ...plan, export: { ...plan.export, ...said } });
  const isKnown = look?.format !== null;
  return (
    <details className="plan">
      <summary>{words.plan}</summary>
      <p className="quiet-words">
        {isPlanned ? words.planFrom(`pilots/${period}/pilot.yaml`) : words.noPlan}
      </p>
      <div className="choosers">
        <WindowFields side={side} />
        <ZoneField
          label={words.zone}
          value={plan.zone}
          onZone={(zone) => change({ ...plan, zone: zone ?? plan.zone })}
        />
        <ZoneField
          label={words.exportZone}
          value={plan.export.zone ?? ""}
          hint={words.sameZone}
          onZone={(zone) => changeExport({ zone })}
        />
        <TypedField
          label={words.exportedAt}
          value={plan.export.exportedAt ?? ""}
          isRight={(text) => text === "" || isInstant(text)}
          onText={(text) => changeExport({ exportedAt: text === "" ? undefined : text })}
        />
        {side === "pilot" && (
          <TypedField
            label={words.washIn}
            value={String(plan.washInWeeks ?? 0)}
            isRight={(text) => /^[0-4]$/.test(text)}
            onText={(text) => change({ ...plan, washInWeeks: Number(text) })}
          />
        )}
        <EncodingField side={side} />
        {isKnown && <DateFields side={side} />}
      </div>
      <p className="quiet-words">{words.windowLead}</p>
    </details>
  );
}

const isInstant = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text));

/** First and last day; a window is only one when both are there. */
function WindowFields({ side }: { side: SideId }) {
  const { desk, state } = useDesk();
  const { words } = usePilotWords();
  const { plan } = state.sides[side];
  const written = plan.windows[side];
  const [half, setHalf] = useState<{ from: string; to: string } | null>(null);
  const { from, to } = half ?? written ?? { from: "", to: "" };

  function change(next: { from: string; to: string }) {
    const isWhole = next.from !== "" && next.to !== "" && next.from <= next.to;
    const isNone = next.from === "" && next.to === "";
    setHalf(isWhole || isNone ? null : next);
    if (!isWhole && !isNone) return;
    const { [side]: _, ...others } = plan.windows;
    const windows = isNone ? others : { ...plan.windows, [side]: next };
    desk.say(side, { plan: { ...plan, windows } });
  }

  return (
    <>
      <label className="field">
        <span>{words.from}</span>
        <input
          type="date"
          value={from}
          onChange={({ target }) => change({ from: target.value, to })}
        />
      </label>
      <label className="field">
        <span>{words.to}</span>
        <input
          type="date"
          value={to}
          onChange={({ target }) => change({ from, to: target.value })}
        />
      </label>
    </>
  );
}

type TypedProps = {
  label: string;
  value: string;
  isRight: (text: string) => boolean;
  onText: (text: string) => void;
};

/** A field that is taken once it says something right. */
function TypedField({ label, value, isRight, onText }: TypedProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  return (
    <label className="field">
      <span>{label}</span>
      <input
        value={shown}
        spellCheck={false}
        aria-invalid={!isRight(shown)}
        onChange={({ target }) => {
          const text = target.value;
          setTyped(isRight(text) ? null : text);
          if (isRight(text)) onText(text);
        }}
      />
    </label>
  );
}

type ZoneProps = {
  label: string;
  value: string;
  hint?: string;
  onZone: (zone: string | undefined) => void;
};

function ZoneField({ label, value, hint, onZone }: ZoneProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const isRight = isZone(shown) || (shown === "" && hint !== undefined);
  return (
    <label className="field">
      <span>{label}</span>
      <input
        value={shown}
        placeholder={hint ?? ""}
        spellCheck={false}
        aria-invalid={!isRight}
        onChange={({ target }) => {
          const text = target.value;
          const isDone = isZone(text) || (text === "" && hint !== undefined);
          setTyped(isDone ? null : text);
          if (isDone) onZone(text === "" ? undefined : text);
        }}
      />
    </label>
  );
}
