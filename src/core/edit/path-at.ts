import { isMap, isSeq } from "yaml";
import type { ValuePath } from "./plain-value.ts";
import {
  endOf,
  endOfPair,
  nodeOf,
  startOf,
  type YamlNode,
  type YamlSource,
} from "./yaml-source.ts";

/**
 * Which value of a document stands at a place of its text? The deepest one whose key or value covers
 * it; the whole document (the empty path) where nothing does. Lines and columns count from 1.
 *
 * @example pathAt(readSource("a:\n  b: 1\n"), { line: 2, column: 6 }) // ["a", "b"]
 */
export function pathAt(source: YamlSource, place: { line: number; column: number }): ValuePath {
  const offset = offsetOf(source.text, place);
  const path: (string | number)[] = [];
  let node: YamlNode | null = source.root;
  while (node !== null) {
    const next: Step | null = stepAt(source, node, offset);
    if (next === null) break;
    path.push(next.step);
    node = next.node;
  }
  return path;
}

type Step = { step: string | number; node: YamlNode | null };

function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf("\n", start);
    if (end < 0) break;
    start = end + 1;
  }
  return start + column - 1;
}

function stepAt(source: YamlSource, node: YamlNode, offset: number): Step | null {
  if (isMap(node)) {
    const pair = node.items.find(
      (one) => startOf(one.key) <= offset && offset <= endOfPair(source, one),
    );
    const key = nodeOf(pair?.key);
    if (pair === undefined || key === null) return null;
    const isAtKey = offset < endOf(source, key);
    const step = "value" in key ? String(key.value) : "";
    return { step, node: isAtKey ? null : nodeOf(pair.value) };
  }
  if (!isSeq(node)) return null;
  const step = node.items.findIndex(
    (item) => startOf(item) <= offset && offset <= endOf(source, item),
  );
  return step < 0 ? null : { step, node: nodeOf(node.items[step]) };
}
