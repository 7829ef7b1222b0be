import { isMap, parseDocument } from "yaml";
import type { YamlValue } from "../../parse/yaml-value.ts";
import type { Change } from "./proposal.ts";

/** How a new sheet of an evaluator begins. */
const freshSheet = `# yaml-language-server: $schema=../../public/schema/evaluation.schema.json
schemaVersion: 1
evaluator: ""
sheet: sealed
levels: {}
`;

/**
 * The YAML text with these changes in it; comments, order and quoting of the rest stay. A missing file
 * of an evaluator begins with the least that a sheet needs. Give only changes that are to be made.
 *
 * @example changedYaml(text, changes).includes("claim: 3") // true
 */
export function changedYaml(text: string | null, changes: readonly Change[]): string {
  const document = parseDocument(text ?? freshSheet);
  const levels = document.get("levels", true);
  // One line for each level, not one line for all of them.
  if (text === null && isMap(levels)) levels.flow = false;
  for (const { path, value, kind } of changes) {
    const at = [...path];
    const node = document.createNode(value, { flow: isShort(value) });
    if (kind === "set") document.setIn(at, node);
    else if (document.hasIn(at)) document.addIn(at, node);
    else document.setIn(at, document.createNode([value]));
  }
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return text === null ? written : withOldSpacing(written, text);
}

function squeezed(line: string): string {
  return line.replace(/\[ +/g, "[").replace(/ +\]/g, "]");
}

/** Lines that nobody changed keep the spacing that somebody gave them. */
function withOldSpacing(written: string, old: string): string {
  const known = new Map(old.split("\n").map((line) => [squeezed(line), line]));
  return written
    .split("\n")
    .map((line) => known.get(squeezed(line)) ?? line)
    .join("\n");
}

/** Short things stand on one line, as people write them. */
function isShort(value: YamlValue): boolean {
  return JSON.stringify(value).length < 160;
}
