import { isMap, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { Standing } from "./standing.ts";
import { lineStartAfter, lineStartOf, spliced } from "./text-lines.ts";
import { endOf, endOfPair, pairOf, startOf, type YamlSource } from "./yaml-source.ts";

/**
 * The text without one key of a map or one item of a list; null where that cannot be done. Others
 * must remain, because nothing cannot be written without brackets.
 *
 * @example removeInText(readSource("a: 1\nb: 2\n"), standing, "a") // "b: 2\n"
 */
export function removeInText(
  source: YamlSource,
  { node, isInline }: Standing,
  step: string | number,
): string | null {
  if (isSeq(node)) return removedItem(source, isInline, node, Number(step));
  return isMap(node) ? removedPair(source, isInline, node, String(step)) : null;
}

function removedItem(
  source: YamlSource,
  isInline: boolean,
  list: YAMLSeq,
  index: number,
): string | null {
  const [start, end] = [startOf(list.items[index]), endOf(source, list.items[index])];
  if (start < 0) return null;
  if (!isInline) return withoutLines(source.text, start, end);
  const next = list.items[index + 1];
  if (next !== undefined) return spliced(source.text, start, startOf(next), "");
  return spliced(source.text, endOf(source, list.items[index - 1]), end, "");
}

function removedPair(
  source: YamlSource,
  isInline: boolean,
  map: YAMLMap,
  key: string,
): string | null {
  const pair = pairOf(map, key);
  if (pair === undefined) return null;
  const index = map.items.indexOf(pair);
  const [start, end] = [startOf(pair.key), endOfPair(source, pair)];
  const next = map.items[index + 1];
  const isAfterDash = source.text.slice(lineStartOf(source.text, start), start).trim() !== "";
  if ((isInline || isAfterDash) && next) {
    return spliced(source.text, start, startOf(next.key), "");
  }
  const before = map.items[index - 1];
  return isInline && before
    ? spliced(source.text, endOfPair(source, before), end, "")
    : withoutLines(source.text, start, end);
}

function withoutLines(text: string, start: number, end: number): string {
  return spliced(text, lineStartOf(text, start), lineStartAfter(text, end), "");
}
