import type { Criterion } from "../../core/schema/decision-questions.ts";
import { wordsIn } from "../../core/schema/localised-text.ts";
import type { Scale } from "../../core/schema/scale.ts";
import { saidIn, withoutReading, withReading } from "./answers.ts";
import { ChannelCovers } from "./ChannelCovers.tsx";
import type { RowTools } from "./row-tools.ts";
import { useWords } from "./words.ts";

type Props = { criterion: Criterion; tools: RowTools };

/** The answer on the scale of its criterion, with what each level looks like. */
export function AnswerField({ criterion, tools }: Props) {
  const { text } = useWords();
  const { scale } = criterion;
  if (tools.level?.origin === "measured") return <p className="quiet-words">{text.measured}</p>;
  if (scale.kind === "levels") return <Levels criterion={criterion} scale={scale} tools={tools} />;
  if (scale.kind === "boolean") return <YesNo criterion={criterion} tools={tools} />;
  if (scale.kind === "number") return <Amount scale={scale} tools={tools} />;
  if (scale.kind === "items") return <Items scale={scale} tools={tools} />;
  return <ChannelCovers tools={tools} />;
}

function Levels({ criterion, scale, tools }: Props & { scale: Scale & { kind: "levels" } }) {
  const { language, text } = useWords();
  const now = saidIn(tools.answer);
  return (
    <fieldset className="levels">
      <legend>{text.level}</legend>
      {scale.anchors.map((anchor, level) => (
        <label key={wordsIn(anchor, language)} className={now === level ? "is-chosen" : undefined}>
          <input
            type="radio"
            name={`${tools.vendor} ${criterion.id}`}
            checked={now === level}
            onChange={() =>
              tools.change((answer) => withReading(answer, level), text.levelNames[level] ?? "")
            }
          />
          <strong>{level}</strong> <span>{wordsIn(anchor, language)}</span>
        </label>
      ))}
      <Unknown criterion={criterion} tools={tools} isUnknown={now === undefined} />
    </fieldset>
  );
}

function Unknown({ criterion, tools, isUnknown }: Props & { isUnknown: boolean }) {
  const { text } = useWords();
  return (
    <label className={isUnknown ? "is-chosen" : undefined}>
      <input
        type="radio"
        name={`${tools.vendor} ${criterion.id}`}
        checked={isUnknown}
        onChange={() => tools.change(withoutReading, text.notAnswered)}
      />
      <span>{text.notAnswered}</span>
    </label>
  );
}

function YesNo({ criterion, tools }: Props) {
  const { text } = useWords();
  const now = saidIn(tools.answer);
  return (
    <fieldset className="levels">
      <legend>{text.level}</legend>
      {[true, false].map((value) => (
        <label key={String(value)} className={now === value ? "is-chosen" : undefined}>
          <input
            type="radio"
            name={`${tools.vendor} ${criterion.id}`}
            checked={now === value}
            onChange={() =>
              tools.change((answer) => withReading(answer, value), value ? text.yes : text.no)
            }
          />
          <span>{value ? text.yes : text.no}</span>
        </label>
      ))}
      <Unknown criterion={criterion} tools={tools} isUnknown={now === undefined} />
    </fieldset>
  );
}

function Amount({ scale, tools }: { scale: Scale & { kind: "number" }; tools: RowTools }) {
  const { language, text } = useWords();
  const now = saidIn(tools.answer);
  const ends = [
    wordsIn(scale.unit, language),
    text.labelled("0", String(scale.worst)),
    text.labelled("100", String(scale.best)),
  ];
  return (
    <label className="field amount">
      <span>{text.withNote(text.level, ends.join(text.clause))}</span>
      <input
        type="number"
        step="any"
        value={typeof now === "number" ? now : ""}
        onChange={({ target }) => {
          const amount = target.valueAsNumber;
          if (Number.isFinite(amount)) {
            tools.change((answer) => withReading(answer, amount), String(amount));
          } else if (target.value === "") tools.change(withoutReading, text.notAnswered);
        }}
      />
    </label>
  );
}

function Items({ scale, tools }: { scale: Scale & { kind: "items" }; tools: RowTools }) {
  const { language, text } = useWords();
  const now = saidIn(tools.answer);
  const held = Array.isArray(now) ? now : [];
  const toggled = (id: string) =>
    held.includes(id) ? held.filter((one) => one !== id) : [...held, id];
  return (
    <fieldset className="levels">
      <legend>{text.level}</legend>
      {scale.items.map(({ id, label }) => (
        <label key={id} className={held.includes(id) ? "is-chosen" : undefined}>
          <input
            type="checkbox"
            checked={held.includes(id)}
            onChange={() => {
              const next = toggled(id);
              tools.change((answer) => withReading(answer, next), wordsIn(label, language));
            }}
          />
          <span>{wordsIn(label, language)}</span>
        </label>
      ))}
    </fieldset>
  );
}
