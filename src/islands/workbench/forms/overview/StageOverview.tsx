import { isPlainMap, type PlainMap } from "../../../../core/edit/plain-value.ts";
import { documents } from "../../../../core/schema/documents.ts";
import type { ItemResult } from "../../../../core/stages/stage-result.ts";
import { useNavigation } from "../../navigation.ts";
import { today } from "../../today.ts";
import { useSession } from "../../use-session.ts";
import { useWords } from "../../words.ts";
import { useFormWords } from "../form-words.ts";
import { wordsOf } from "../id-choices.ts";
import { useCell, valueIn } from "./use-cell.ts";

const file = documents["procurement-checklist"].path;

function mapsIn(value: PlainMap | null, key: string): PlainMap[] {
  const list = value?.[key];
  return Array.isArray(list) ? list.filter(isPlainMap) : [];
}

/** The five stages as lists: how every item stands, on what evidence, by whom and when. */
export function StageOverview() {
  const { session, state } = useSession();
  const { language } = useWords();
  const words = useFormWords();
  const results = state.analysis?.decision?.stages ?? [];
  return mapsIn(session.valueAt(file), "stages").map((stage, index) => {
    const result = results.find((one) => one.stage === stage.id);
    return (
      <section key={String(stage.id)} className="stage">
        <h3>
          {index + 1}. {wordsOf(stage.label, language)}{" "}
          {result && <small>{words.stageStatus[result.status]}</small>}
        </h3>
        <ul className="stage-items">
          {mapsIn(stage, "items").map((item, at) => (
            <StageItem
              key={String(item.id)}
              item={item}
              path={["stages", index, "items", at]}
              result={result?.items.find((one) => one.item === item.id)}
            />
          ))}
        </ul>
      </section>
    );
  });
}

type ItemProps = {
  item: PlainMap;
  path: (string | number)[];
  result: ItemResult | undefined;
};

/** An item that a person ticks takes a tick here; the name, the day and the evidence are in its form. */
function StageItem({ item, path, result }: ItemProps) {
  const { state } = useSession();
  const { language, text } = useWords();
  const { goTo } = useNavigation();
  const words = useFormWords();
  const set = useCell();
  const name = wordsOf(item.label, language) ?? "";
  const status = result?.status ?? "unknown";
  const done = isPlainMap(item.done) ? item.done : null;
  const tick = () => {
    const by = state.by || words.fillIn;
    const evidence = `${words.fillIn}${wordsOf(item.evidence, language) ?? ""}`;
    set(file, [...path, "done"], done ? undefined : { by, on: today(), evidence }, name);
  };
  return (
    <li className={`stage-item item-${status}`}>
      <label>
        <input
          type="checkbox"
          checked={status === "done" || done !== null}
          disabled={item.kind === "derived"}
          onChange={tick}
        />
        <span>{name}</span>
      </label>
      <span className="quiet-words">
        {words.itemStatus[status]}
        {done &&
          ` · ${String(valueIn(done, ["by"]) ?? "")} · ${String(valueIn(done, ["on"]) ?? "")} · ${wordsOf(done.evidence, language) ?? ""}`}
        {item.kind === "derived" && ` · ${wordsOf(item.rule, language) ?? words.derived}`}
      </span>
      <button
        type="button"
        className="link"
        aria-label={text.labelled(words.form, name)}
        onClick={() =>
          goTo({ file, path: done ? [...path, "done", "by"] : path, line: 1, column: 1 })
        }
      >
        {words.form}
      </button>
    </li>
  );
}
