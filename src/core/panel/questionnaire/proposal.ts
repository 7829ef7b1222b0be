import type { Path, YamlValue } from "../../parse/yaml-value.ts";
import { isMapping } from "../../parse/yaml-value.ts";
import type { Language } from "../../text/language.ts";
import type { CellPlace } from "./cell-place.ts";

/** What a filled workbook says should stand in a file, and the cell in which it was said. */
export type Proposal = {
  /** The YAML file, from the root of the workspace. */
  file: string;
  path: Path;
  value: YamlValue;
  place: CellPlace;
  /** An entry of a list is added at its end; everything else is set. */
  kind: "set" | "append";
};

/** A proposal beside what is on file. Only what is new may be written without a second look. */
export type Change = Proposal & {
  before: YamlValue | undefined;
  state: "new" | "same" | "differs";
};

/**
 * Words of one language, as a YAML file holds them.
 *
 * @example localised("附件 C", "zh-Hant") // { "zh-Hant": "附件 C" }
 */
export function localised(text: string, language: Language): YamlValue {
  return { [language]: text };
}

function valueAt(root: YamlValue | undefined, path: Path): YamlValue | undefined {
  let found = root;
  for (const step of path) {
    if (Array.isArray(found) && typeof step === "number") found = found[step];
    else if (isMapping(found) && Object.hasOwn(found, String(step))) found = found[step];
    else return undefined;
  }
  return found;
}

/** The words that a reader of the proposal's language sees; null when it is no text. */
function wordsOf(value: YamlValue | undefined, language: string): string | null {
  if (typeof value === "string") return value.trim();
  if (!isMapping(value)) return null;
  const own = value[language] ?? value["zh-Hant"] ?? value.en;
  return typeof own === "string" ? own.trim() : null;
}

function isText(value: YamlValue): boolean {
  const keys = isMapping(value) ? Object.keys(value) : [];
  return keys.length === 1 && (keys[0] === "zh-Hant" || keys[0] === "en");
}

function sameWords(before: YamlValue | undefined, value: YamlValue): boolean {
  const language = isMapping(value) ? (Object.keys(value)[0] ?? "") : "";
  const squeezed = (text: string | null) => text?.replace(/\s+/g, " ") ?? null;
  return squeezed(wordsOf(before, language)) === squeezed(wordsOf(value, language));
}

/** Says the file the same already? Lists of ids are sets, and texts count in the language asked. */
function isSame(before: YamlValue | undefined, value: YamlValue): boolean {
  if (isText(value)) return sameWords(before, value);
  if (Array.isArray(value)) {
    if (!Array.isArray(before) || before.length !== value.length) return false;
    return value.every((one) => before.some((other) => isSame(other, one)));
  }
  if (isMapping(value)) {
    return (
      isMapping(before) &&
      Object.keys(value).every((key) => isSame(before[key], value[key] ?? null))
    );
  }
  return before === value;
}

/**
 * What would each proposal change in this file? What stands there already is the same, whatever order
 * or language; what differs is shown with both.
 *
 * @example changesFrom(proposals, document)[0]?.state // "new"
 */
export function changesFrom(
  proposals: readonly Proposal[],
  document: YamlValue | undefined,
): Change[] {
  return proposals.map((proposal) => {
    const before = valueAt(document, proposal.path);
    if (proposal.kind === "append") {
      const list = Array.isArray(before) ? before : [];
      const isThere = list.some((one) => isSame(one, proposal.value));
      return { ...proposal, before: undefined, state: isThere ? "same" : "new" };
    }
    if (before === undefined) return { ...proposal, before, state: "new" };
    return { ...proposal, before, state: isSame(before, proposal.value) ? "same" : "differs" };
  });
}
