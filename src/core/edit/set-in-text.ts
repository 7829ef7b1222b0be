import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import type { PlainValue } from "./plain-value.ts";
import {
  renderedInline,
  renderedInlinePair,
  renderedItem,
  renderedPair,
  standsBelow,
} from "./rendered-value.ts";
import type { Standing } from "./standing.ts";
import { columnOf, lineEndAfter, spliced } from "./text-lines.ts";
import { endOf, endOfPair, nodeOf, pairOf, startOf, type YamlSource } from "./yaml-source.ts";

/**
 * The text with one value set in a map or list that stands there; null where that cannot be done.
 *
 * @example setInText(source, standing, "level", 3)
 */
export function setInText(
  source: YamlSource,
  { node, isInline }: Standing,
  step: string | number,
  value: PlainValue,
): string | null {
  if (isSeq(node)) {
    const item = typeof step === "number" ? node.items[step] : undefined;
    return item === undefined ? null : replacedItem(source, isInline, item, value);
  }
  if (!isMap(node)) return null;
  const pair = pairOf(node, String(step));
  return pair
    ? replacedPair(source, isInline, pair, value)
    : appendedPair(source, isInline, node, String(step), value);
}

function replacedItem(
  source: YamlSource,
  isInline: boolean,
  item: unknown,
  value: PlainValue,
): string | null {
  const start = startOf(item);
  if (start < 0) return null;
  const old = nodeOf(item);
  if (isInline || (isScalar(old) && !standsBelow(value))) {
    const quotes = isScalar(old) ? old.type : undefined;
    return spliced(source.text, start, endOf(source, item), renderedInline(value, quotes));
  }
  const lines = renderedItem(value, columnOf(source.text, start) - 2).trimStart();
  return spliced(source.text, start, endOf(source, item), lines.slice(2));
}

function replacedPair(
  source: YamlSource,
  isInline: boolean,
  pair: Pair,
  value: PlainValue,
): string | null {
  const { text } = source;
  const afterColon = text.indexOf(":", endOf(source, pair.key)) + 1;
  if (startOf(pair.key) < 0 || afterColon === 0) return null;
  const old = nodeOf(pair.value);
  const quotes = isScalar(old) ? old.type : undefined;
  const [start, end] = [startOf(old), endOf(source, old)];
  const isEmpty = start === end || end <= afterColon;
  const column = columnOf(text, startOf(pair.key));
  const written = isInline
    ? ` ${renderedInline(value, quotes)}`
    : renderedPair("k", value, column, quotes).trimStart().slice(2);
  if (isEmpty) return spliced(text, afterColon, afterColon, written);
  const isOneLine = !`${text.slice(afterColon, end)}${written}`.includes("\n");
  return isOneLine || isInline
    ? spliced(text, start, end, written.trimStart())
    : spliced(text, afterColon, end, written);
}

function appendedPair(
  source: YamlSource,
  isInline: boolean,
  map: YAMLMap,
  key: string,
  value: PlainValue,
): string | null {
  const [first, last] = [map.items[0], map.items.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = endOfPair(source, last);
  if (isInline) return spliced(source.text, end, end, `, ${renderedInlinePair(key, value)}`);
  const at = lineEndAfter(source.text, end);
  const indent = columnOf(source.text, startOf(first.key));
  return spliced(source.text, at, at, `\n${renderedPair(key, value, indent)}`);
}
