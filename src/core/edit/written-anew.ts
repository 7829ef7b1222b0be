import { type Document, isMap, isSeq } from "yaml";
import type { ValueChange } from "./value-changes.ts";
import type { YamlSource } from "./yaml-source.ts";

/**
 * The document written as a whole with these changes in it: comments and the order of keys stay, and
 * lines that nobody changed keep the spacing that somebody gave them. For places too unusual to be
 * changed in the text, and for so many changes that reading the text after each would take minutes.
 *
 * @example writtenAnew(readSource("a: [1]\n"), [{ kind: "set", path: ["b"], value: 2 }]) // "a: [1]\nb: 2\n"
 */
export function writtenAnew({ text, document }: YamlSource, changes: readonly ValueChange[]) {
  const copy = document.clone();
  for (const change of changes) {
    unfold(copy, change);
    if (change.kind === "remove") copy.deleteIn(change.path);
    else if (change.kind === "set") copy.setIn(change.path, copy.createNode(change.value));
    else copy.addIn(change.path.slice(0, -1), copy.createNode(change.value));
  }
  const written = copy.toString({ lineWidth: 0, flowCollectionPadding: true });
  const spaced = withOldSpacing(written, text.replaceAll("\r\n", "\n"));
  return text.includes("\r\n") ? spaced.replaceAll("\n", "\r\n") : spaced;
}

/** What was empty gets lines of its own as soon as something stands in it. */
function unfold(document: Document, { path }: ValueChange): void {
  for (let depth = 0; depth < path.length; depth += 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if ((isMap(node) || isSeq(node)) && node.items.length === 0) node.flow = false;
  }
}

function squeezed(line: string): string {
  return line.replace(/([[{]) +/g, "$1").replace(/ +([\]}])/g, "$1");
}

function withOldSpacing(written: string, old: string): string {
  const known = new Map(old.split("\n").map((line) => [squeezed(line), line]));
  return written
    .split("\n")
    .map((line) => known.get(squeezed(line)) ?? line)
    .join("\n");
}
