import { choiceWord } from "../../../../core/text/choice-word.ts";
import { useSession } from "../../use-session.ts";
import { useWords } from "../../words.ts";
import { useFormWords } from "../form-words.ts";
import { idChoices } from "../id-choices.ts";
import { useCell, valueIn } from "./use-cell.ts";

const states = ["agreed", "open", "refused"];

/** Every clause beside every vendor: agreed, refused or open, changed where it stands. */
export function ClauseOverview() {
  const { session } = useSession();
  const { language } = useWords();
  const words = useFormWords();
  const vendors = idChoices(session, "vendor", language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="wide" tabIndex={0} aria-label={words.overview}>
      <table className="sheet overview">
        <thead>
          <tr>
            <th scope="col">{words.names["contract-clauses"]}</th>
            {vendors.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {idChoices(session, "clause", language).map((clause) => (
            <tr key={clause.id}>
              <th scope="row">{clause.name}</th>
              {vendors.map((vendor) => (
                <ClauseCell key={vendor.id} clause={clause} vendor={vendor} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Named = { id: string; name: string };

function ClauseCell({ clause, vendor }: { clause: Named; vendor: Named }) {
  const { session } = useSession();
  const { language } = useWords();
  const words = useFormWords();
  const set = useCell();
  const file = `scorecards/${vendor.id}.yaml`;
  const path = ["clauses", clause.id, "status"];
  const now = String(valueIn(session.valueAt(file) ?? undefined, path) ?? "");
  const name = `${vendor.name} · ${clause.name}`;
  return (
    <td className={`clause-${now || "none"}`}>
      <select
        aria-label={name}
        value={now}
        onChange={({ target }) =>
          target.value === ""
            ? set(file, path.slice(0, 2), undefined, name)
            : set(file, path, target.value, name)
        }
      >
        <option value="">{words.notSaid}</option>
        {states.map((state) => (
          <option key={state} value={state}>
            {choiceWord("status", state, language)}
          </option>
        ))}
      </select>
    </td>
  );
}
