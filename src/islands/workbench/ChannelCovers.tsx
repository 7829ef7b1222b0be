import { wordsIn } from "../../core/schema/localised-text.ts";
import { coversOf, withReading } from "./answers.ts";
import type { RowTools } from "./row-tools.ts";
import { useSession } from "./use-session.ts";
import { useWords } from "./words.ts";

const covers = ["native", "connector", "none"] as const;

/** How each channel of the decision is handled. */
export function ChannelCovers({ tools }: { tools: RowTools }) {
  const { state } = useSession();
  const { language, text } = useWords();
  const channels = state.workspace?.decision.value.channels ?? [];
  const now = coversOf(tools.answer);
  return (
    <div className="covers">
      {channels.map(({ id, label }) => (
        <label key={id} className="field">
          <span>{label ? wordsIn(label, language) : id}</span>
          <select
            value={String(now[id] ?? "")}
            onChange={({ target }) => {
              const { [id]: _old, ...others } = now;
              const next = target.value === "" ? others : { ...now, [id]: target.value };
              tools.change((answer) => withReading(answer, next), target.value);
            }}
          >
            <option value="">{text.notAnswered}</option>
            {covers.map((cover) => (
              <option key={cover} value={cover}>
                {text.covers[cover]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
