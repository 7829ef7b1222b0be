import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import { removeInText } from "./remove-in-text.ts";
import type { Standing } from "./standing.ts";
import { nodeOf, readSource, type YamlNode } from "./yaml-source.ts";

type Doubled = { standing: Standing; key: string };

const keyOf = ({ key }: Pair) => (isScalar(key) ? String(key.value) : "");

function doubledKey(map: YAMLMap): string | null {
  const keys = map.items.map(keyOf);
  return keys.find((key, at) => keys.indexOf(key) !== at) ?? null;
}

function firstDoubled(node: YamlNode | null, isAround: boolean): Doubled | null {
  if (node === null || isScalar(node)) return null;
  const isInline = isAround || node.flow === true;
  const key = isMap(node) ? doubledKey(node) : null;
  if (key !== null) return { standing: { node, isInline }, key };
  const children = isSeq(node) ? node.items : node.items.map(({ value }) => value);
  for (const child of children) {
    const found = firstDoubled(nodeOf(child), isInline);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The text with every key written once: of a key that stands several times in one place, the last is
 * kept, which is the one that counts. Text that cannot be mended so is left as it is.
 *
 * @example undoubled("a: 1\nb: 2\na: 3\n") // "b: 2\na: 3\n"
 */
export function undoubled(text: string): string {
  const source = readSource(text);
  if (source.document.errors.length > 0) return text;
  const found = firstDoubled(source.root, false);
  const without = found && removeInText(source, found.standing, found.key);
  return without === null || without === text ? text : undoubled(without);
}
