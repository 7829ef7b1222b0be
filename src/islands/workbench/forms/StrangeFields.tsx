import type { PlainMap, ValuePath } from "../../../core/edit/plain-value.ts";
import { FieldNotes } from "./FieldNotes.tsx";
import { idOf, pathKey, useForm } from "./form-tools.ts";
import { useFormWords } from "./form-words.ts";

type Props = { map: PlainMap; path: ValuePath; known: ReadonlySet<string> };

/** Keys that the schema does not know: shown and kept, with the likely name and the way out. */
export function StrangeFields({ map, path, known }: Props) {
  const { change, findings } = useForm();
  const words = useFormWords();
  const strange = Object.keys(map).filter((key) => !known.has(key));
  return strange.map((key) => {
    const at = [...path, key];
    const found = findings.within(at);
    const nearest = found.map(({ params }) => params.nearest ?? params.instead).find(Boolean);
    const name = String(nearest ?? "");
    return (
      <div key={key} className="form-field strange">
        <span>
          <code>{key}</code> {words.unknownKey}
        </span>
        <pre>{JSON.stringify(map[key], null, 2)}</pre>
        <FieldNotes id={idOf(at)} findings={found} />
        <span className="buttons">
          {known.has(name) && !Object.hasOwn(map, name) && (
            <button
              type="button"
              onClick={() =>
                change(
                  [
                    { kind: "set", path: [...path, name], value: map[key] ?? null },
                    { kind: "remove", path: at },
                  ],
                  words.renamedKey(key, name),
                )
              }
            >
              {words.renameTo(name)}
            </button>
          )}
          <button
            type="button"
            data-at={pathKey(at)}
            onClick={() => change([{ kind: "remove", path: at }], words.removed(key))}
          >
            {words.removeField(key)}
          </button>
        </span>
      </div>
    );
  });
}
