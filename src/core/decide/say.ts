import type { Workspace } from "../parse/workspace.ts";
import { isDay } from "../schema/day.ts";
import type { Statement } from "../score/statement.ts";
import { formatDay } from "../text/formats.ts";
import type { Language } from "../text/language.ts";
import type { Words } from "../text/phrase.ts";
import { amountInWords } from "./amount-in-words.ts";
import { type NamesOfIds, namesOfIds } from "./names-of-ids.ts";
import { numberInWords } from "./number-in-words.ts";
import { phrases } from "./phrases.ts";

type Reader = { workspace: Workspace; language: Language; names: NamesOfIds };

function number(name: string, value: number, criterion: unknown, reader: Reader): string {
  const { workspace, language } = reader;
  const isAmount = name === "amount" || name === "minimum";
  return isAmount && typeof criterion === "string"
    ? amountInWords(workspace, criterion, value, language)
    : numberInWords(name, value, workspace, language);
}

function word(name: string, value: string, { names, language }: Reader): string {
  const known = Object.hasOwn(names, name) ? names[name] : undefined;
  if (known === undefined) return isDay(value) ? formatDay(value, language) : value;
  const separator = language === "en" ? ", " : "、";
  const parts = value.split(", ").map((part) => known.get(part) ?? part);
  return parts.join(separator);
}

function wordsFor({ params }: Statement, reader: Reader): Words {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "number"
        ? number(name, value, params.criterion, reader)
        : word(name, value, reader),
    ]),
  );
}

/** The sentence of an id; an id that no dictionary holds is shown as it is. */
function sentence(id: string, words: Words, language: Language): string {
  const known: Readonly<Record<string, (typeof phrases)["en"]["coverage"]>> = phrases[language];
  const phrase = Object.hasOwn(known, id) ? known[id] : undefined;
  if (phrase === undefined) return id;
  return typeof phrase === "string" ? phrase : phrase(words);
}

/**
 * How does a statement read in a language? Gives a function that turns statements into sentences: ids
 * become the names written in the workspace, numbers and days are formatted for the reader, and a
 * reason inside a sentence (`because`) becomes a sentence itself.
 *
 * @example sayIn(workspace, "en")(statement("nothing-flips")) // "No change of weights and …"
 */
export function sayIn(workspace: Workspace, language: Language): (one: Statement) => string {
  const reader: Reader = { workspace, language, names: namesOfIds(workspace, language) };
  return (one) => {
    const words = wordsFor(one, reader);
    const { because } = one.params;
    const inner =
      typeof because === "string" ? { because: sentence(because, words, language) } : {};
    return sentence(one.id, { ...words, ...inner }, language);
  };
}
