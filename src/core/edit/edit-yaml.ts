import { changedText } from "./changed-text.ts";
import { changedValue } from "./changed-value.ts";
import { isSameValue, type PlainValue } from "./plain-value.ts";
import { undoubled } from "./undoubled.ts";
import { type ValueChange, valueChanges } from "./value-changes.ts";
import { writtenAnew } from "./written-anew.ts";
import { plainValueOf, readSource, type YamlSource } from "./yaml-source.ts";

/**
 * The text of a YAML document with other values in it and everything else left as it was.
 *
 * Comments, the order of keys, quotes, blank lines and line ends stay; only lines whose value
 * changes are touched, so that a comparison of versions shows just the change. What the new text
 * says is read back after every step and compared with what it should say; where a place is too
 * unusual to be changed in the text, the whole document is written anew with its comments.
 *
 * @throws RangeError when a change leads nowhere, or the text cannot be read to begin with
 * @example editYaml("# held in May\nlevel: 2 # of 4\n", { level: 3 }) // "# held in May\nlevel: 3 # of 4\n"
 */
export function editYaml(text: string, after: PlainValue): string {
  const before = plainValueOf(readable(text));
  return applyChanges(text, valueChanges(before, after));
}

/**
 * The text after the given changes, in their order; see `editYaml`.
 *
 * @example applyChanges("a: 1\n", [{ kind: "remove", path: ["a"] }]) // "{}\n"
 */
export function applyChanges(text: string, changes: readonly ValueChange[]): string {
  return changes.length === 0 ? text : editedSource(readSource(text), changes).text;
}

/**
 * The document after the given changes, read already: for whoever goes on changing it and would
 * otherwise read every text twice. See `editYaml`.
 *
 * @throws RangeError when a change leads nowhere, or the text could not be read to begin with
 * @example editedSource(readSource("a: 1\n"), [{ kind: "set", path: ["a"], value: 2 }]).text // "a: 2\n"
 */
export function editedSource(source: YamlSource, changes: readonly ValueChange[]): YamlSource {
  const before = sound(source);
  return allAtOnce(before, changes) ?? changes.reduce(applyChange, before);
}

/** From so many changes on, one pass over the document counts more than its spacing. */
const manyChanges = 50;

function allAtOnce(source: YamlSource, changes: readonly ValueChange[]): YamlSource | null {
  if (changes.length < manyChanges) return null;
  const expected = changes.reduce(changedValue, plainValueOf(source));
  return saying(writtenAnew(source, changes), expected);
}

function readable(text: string): YamlSource {
  return sound(readSource(text));
}

function sound(source: YamlSource): YamlSource {
  if (source.document.errors.length > 0) {
    throw new RangeError(`the text is no YAML: ${source.document.errors[0]?.message}`);
  }
  return source;
}

function applyChange(source: YamlSource, change: ValueChange): YamlSource {
  const expected = changedValue(plainValueOf(source), change);
  const candidates = [() => changedText(source, change), () => writtenAnew(source, [change])];
  for (const candidate of candidates) {
    const text = candidate();
    const edited = text === null ? null : saying(text, expected);
    if (edited !== null) return edited;
  }
  // A key that stands twice is written once as soon as its value changes.
  const single = undoubled(source.text);
  if (single !== source.text) return applyChange(readable(single), change);
  throw new RangeError(`cannot be changed at ${change.path.join(".")}`);
}

/** The text, read back; null when it does not say what it should. */
function saying(text: string, expected: PlainValue): YamlSource | null {
  const source = readSource(text);
  const isSound = source.document.errors.length === 0;
  return isSound && isSameValue(plainValueOf(source), expected) ? source : null;
}
