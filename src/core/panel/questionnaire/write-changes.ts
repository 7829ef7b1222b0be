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
  const old = text ?? freshSheet;
  const appended = new Map<string, number>();
  const root = plainValueOf(readSource(old));
  return applyChanges(
    old,
    changes.map((change) => placed(root, change, appended)),
  );
}

/** What is appended goes behind the last item of its list; a missing list begins with it. */
function placed(
  root: PlainValue,
  { kind, path, value }: Change,
  appended: Map<string, number>,
): ValueChange {
  const plain: PlainValue = structuredClone(value);
  if (kind === "set") return { kind, path, value: plain };
  const list = path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    root,
  );
  const key = JSON.stringify(path);
  const position = appended.get(key) ?? (Array.isArray(list) ? list.length : 0);
  appended.set(key, position + 1);
  return { kind: "insert", path: [...path, position], value: plain };
}
