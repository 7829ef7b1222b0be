import { applyChanges } from "../../edit/edit-yaml.ts";
import type { PlainValue } from "../../edit/plain-value.ts";
import type { ValueChange } from "../../edit/value-changes.ts";
import { plainValueOf, readSource } from "../../edit/yaml-source.ts";
import type { Change } from "./proposal.ts";

/** How a new sheet of an evaluator begins. */
const freshSheet = `# yaml-language-server: $schema=../../public/schema/evaluation.schema.json
schemaVersion: 1
evaluator: ""
sheet: sealed
levels: {}
`;

/**
 * The YAML text with these changes in it; comments, order and spacing of the rest stay. A missing file
 * of an evaluator begins with the least that a sheet needs. Give only changes that are to be made.
 *
 * @throws RangeError when the text is no YAML, or a change leads through a single value
 * @example changedYaml(text, changes).includes("claim: 3") // true
 */
export function changedYaml(text: string | null, changes: readonly Change[]): string {
  return changes.reduce(
    (written, change) => applyChanges(written, [placed(written, change)]),
    text ?? freshSheet,
  );
}

/** What is appended goes behind the last item of its list; a missing list begins with it. */
function placed(text: string, { kind, path, value }: Change): ValueChange {
  const plain: PlainValue = structuredClone(value);
  if (kind === "set") return { kind, path, value: plain };
  const list = path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    plainValueOf(readSource(text)),
  );
  const length = Array.isArray(list) ? list.length : 0;
  return { kind: "insert", path: [...path, length], value: plain };
}
