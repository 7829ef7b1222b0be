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
  return allAtOnce(text, changes) ?? changes.reduce(applyChange, text);
}

/** From so many changes on, one pass over the document counts more than its spacing. */
const manyChanges = 50;

function allAtOnce(text: string, changes: readonly ValueChange[]): string | null {
  if (changes.length < manyChanges) return null;
  const source = readable(text);
  const expected = changes.reduce(changedValue, plainValueOf(source));
  const written = writtenAnew(source, changes);
  return says(written, expected) ? written : null;
}

function readable(text: string): YamlSource {
  const source = readSource(text);
  if (source.document.errors.length > 0) {
    throw new RangeError(`the text is no YAML: ${source.document.errors[0]?.message}`);
  }
  return source;
}

function applyChange(text: string, change: ValueChange): string {
  const source = readable(text);
  const expected = changedValue(plainValueOf(source), change);
  const candidates = [() => changedText(source, change), () => writtenAnew(source, [change])];
  for (const candidate of candidates) {
    const edited = candidate();
    if (edited !== null && says(edited, expected)) return edited;
  }
  // A key that stands twice is written once as soon as its value changes.
  const single = undoubled(text);
  if (single !== text) return applyChange(single, change);
  throw new RangeError(`cannot be changed at ${change.path.join(".")}`);
}

function says(text: string, expected: PlainValue): boolean {
  const source = readSource(text);
  return source.document.errors.length === 0 && isSameValue(plainValueOf(source), expected);
}
