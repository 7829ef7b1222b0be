import { isMap, isScalar, isSeq } from "yaml";
import type { PlainValue, ValuePath } from "./plain-value.ts";
import type { ValueChange } from "./value-changes.ts";
import { nodeOf, pairOf, type YamlNode, type YamlSource } from "./yaml-source.ts";

/** A list, map or single value of the document, and how it is written. */
export interface Standing {
  node: YamlNode;
  /** Is it, or anything around it, written in brackets on one line? */
  isInline: boolean;
}

function isBracketed(node: YamlNode): boolean {
  return !isScalar(node) && node.flow === true;
}

/**
 * What stands at the end of a path? Null when nothing does.
 *
 * @example standingAt(readSource("a: [1]\n"), ["a"])?.isInline // true
 */
export function standingAt(source: YamlSource, path: ValuePath): Standing | null {
  if (source.root === null) return null;
  let standing: Standing = { node: source.root, isInline: isBracketed(source.root) };
  for (const step of path) {
    const next = nodeOf(childOf(standing.node, step));
    if (next === null) return null;
    standing = { node: next, isInline: standing.isInline || isBracketed(next) };
  }
  return standing;
}

function childOf(node: YamlNode, step: string | number): unknown {
  if (isMap(node)) return pairOf(node, String(step))?.value;
  return isSeq(node) && typeof step === "number" ? node.items[step] : undefined;
}

/**
 * The change as one that the text has a place for.
 *
 * Where the way to the place is missing, or a list or map would start or end up empty, the change is
 * that of the part around it: brackets and missing parents are written in one piece.
 *
 * @example placeableChange(readSource("a:\n"), { kind: "insert", path: ["a", 0], value: 1 })
 * // { kind: "set", path: ["a"], value: [1] }
 */
export function placeableChange(source: YamlSource, change: ValueChange): ValueChange {
  const step = change.path.at(-1);
  const path = change.path.slice(0, -1);
  if (step === undefined || path.length === 0) return change;
  const node = standingAt(source, path)?.node;
  const items = node === undefined || isScalar(node) ? 0 : node.items.length;
  if (change.kind === "remove") {
    const value: PlainValue = node !== undefined && isSeq(node) ? [] : {};
    return items === 1 ? placeableChange(source, { kind: "set", path, value }) : change;
  }
  if (items > 0) return change;
  const value: PlainValue = typeof step === "number" ? [change.value] : { [step]: change.value };
  return placeableChange(source, { kind: "set", path, value });
}
