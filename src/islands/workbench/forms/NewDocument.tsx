import { useState } from "react";
import { isPlainMap, type PlainMap } from "../../../core/edit/plain-value.ts";
import { type DocumentKind, documents } from "../../../core/schema/documents.ts";
import { minimalValue } from "../../../core/schema/form/minimal-value.ts";
import { today } from "../today.ts";
import { useSession } from "../use-session.ts";
import { useWords } from "../words.ts";
import { formWordsIn, useFormWords } from "./form-words.ts";
import { idChoices } from "./id-choices.ts";
import { newText } from "./new-text.ts";
import { formOf } from "./schema-of.ts";

const isId = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
const kinds = Object.keys(documents) as DocumentKind[];
const several = (kind: DocumentKind) => documents[kind].path.includes("<");

/** Adds what is missing with one action: a vendor, a sheet, a pilot, a catalogue. */
export function NewDocument({ onCreated }: { onCreated: (file: string) => void }) {
  const { session, state } = useSession();
  const { language } = useWords();
  const words = useFormWords();
  const [kind, setKind] = useState<DocumentKind>("vendor");
  const [id, setId] = useState("");
  const [name, setName] = useState("");
  const [failure, setFailure] = useState("");
  const isPilot = documents[kind].path.startsWith("pilots/");
  const isNamed = kind === "vendor" || kind === "evaluation";
  const free = kinds.filter((one) => several(one) || !state.draft.texts.has(documents[one].path));
  const periods = [
    { id: "baseline", name: words.baseline },
    ...idChoices(session, "vendor", language),
  ];

  async function create() {
    const chosen = isPilot ? id || (periods[0]?.id ?? "") : id.trim();
    if (several(kind) && !isId(chosen)) return setFailure(words.idForm);
    const file = documents[kind].path.replace(/<\w+>/, chosen);
    if (state.draft.texts.has(file)) return setFailure(words.idTaken);
    const value = minimalValue(await formOf(kind), { language, today: today() });
    const own = isNamed ? withName(isPlainMap(value) ? value : {}, name.trim()) : value;
    const text = newText(file, kind, isPlainMap(own) ? own : {});
    session.replaceText(file, text, words.created(formWordsIn(language).names[kind]));
    setFailure("");
    setId("");
    setName("");
    onCreated(file);
  }

  return (
    <details className="new-document">
      <summary>{words.create}</summary>
      <div className="group-fields">
        <label className="field">
          <span>{words.createKind}</span>
          <select value={kind} onChange={({ target }) => setKind(kindOf(target.value))}>
            {free.map((one) => (
              <option key={one} value={one}>
                {words.names[one]}
              </option>
            ))}
          </select>
        </label>
        {several(kind) && isPilot && (
          <label className="field">
            <span>{words.names.vendor}</span>
            <select value={id} onChange={({ target }) => setId(target.value)}>
              {periods.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        )}
        {several(kind) && !isPilot && (
          <label className="field">
            <span>{words.createId}</span>
            <input value={id} onChange={({ target }) => setId(target.value)} />
          </label>
        )}
        {isNamed && (
          <label className="field">
            <span>{words.createName}</span>
            <input value={name} onChange={({ target }) => setName(target.value)} />
          </label>
        )}
        <p role="alert" className="bad">
          {failure}
        </p>
        <button type="button" onClick={create}>
          {words.createButton}
        </button>
      </div>
    </details>
  );
}

function kindOf(text: string): DocumentKind {
  return kinds.find((kind) => kind === text) ?? "vendor";
}

/** The name that was typed, where the document has a place for it. */
function withName(value: PlainMap, name: string): PlainMap {
  return name === "" || !("name" in value) ? value : { ...value, name };
}
