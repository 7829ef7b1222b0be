import { isPlainMap, type PlainMap, type PlainValue } from "../../../core/edit/plain-value.ts";
import { type IdKind, idHomes } from "../../../core/parse/id-places.ts";
import { documents } from "../../../core/schema/documents.ts";
import type { Language } from "../../../core/text/language.ts";
import type { Session } from "../session.ts";
import { vendorAt } from "../vendor-at.ts";
import type { Choice } from "./form-tools.ts";

function below(value: PlainValue | undefined, steps: readonly string[]): PlainMap[] {
  const [step, ...rest] = steps;
  if (step === undefined) return isPlainMap(value) ? [value] : [];
  if (step === "*") return Array.isArray(value) ? value.flatMap((one) => below(one, rest)) : [];
  return isPlainMap(value) ? below(value[step], rest) : [];
}

/** Words as the reader sees them; undefined when there are none. */
export function wordsOf(value: PlainValue | undefined, language: Language): string | undefined {
  if (typeof value === "string") return value;
  if (!isPlainMap(value)) return undefined;
  const said = value[language] ?? value[language === "en" ? "zh-Hant" : "en"];
  return typeof said === "string" ? said : undefined;
}

function vendorsOf(session: Session, language: Language): Choice[] {
  const paths = [...session.state.draft.texts.keys()].sort();
  return paths.flatMap((path) =>
    vendorAt(path).map(
      (id): Choice => ({ id, name: wordsOf(session.valueAt(path)?.name, language) ?? id }),
    ),
  );
}

/**
 * What there is of a kind of thing, by id and name, as the documents stand now; read from what was
 * written, so that names are there even while a document has faults.
 */
export function idChoices(session: Session, to: IdKind, language: Language): Choice[] {
  if (to === "vendor") return vendorsOf(session, language);
  const { kind, path } = idHomes[to];
  const value = session.valueAt(documents[kind].path);
  const places = path.split("/").slice(0, -1);
  return below(value ?? undefined, places).flatMap(({ id, label }): Choice[] =>
    typeof id === "string" ? [{ id, name: wordsOf(label, language) ?? id }] : [],
  );
}
