import { isSeq } from "yaml";
import type { PlainValue } from "./plain-value.ts";
import { renderedInline, renderedItem } from "./rendered-value.ts";
import type { Standing } from "./standing.ts";
import { columnOf, lineEndAfter, lineStartOf, spliced } from "./text-lines.ts";
import { endOf, startOf, type YamlSource } from "./yaml-source.ts";

/**
 * The text with a new item in a list, before the position given or at its end; null where the list
 * is too unusual for that.
 *
 * @example insertInText(readSource("[1]\n"), standing, 1, 2) // "[1, 2]\n"
 */
export function insertInText(
  source: YamlSource,
  { node, isInline }: Standing,
  position: string | number,
  value: PlainValue,
): string | null {
  if (!isSeq(node) || typeof position !== "number") return null;
  const isLast = position >= node.items.length;
  const neighbour = node.items[isLast ? node.items.length - 1 : position];
  const [start, end] = [startOf(neighbour), endOf(source, neighbour)];
  if (start < 0) return null;
  if (isInline) {
    const inline = renderedInline(value);
    return isLast
      ? spliced(source.text, end, end, `, ${inline}`)
      : spliced(source.text, start, start, `${inline}, `);
  }
  const lines = renderedItem(value, columnOf(source.text, start) - 2);
  const at = isLast ? lineEndAfter(source.text, end) : lineStartOf(source.text, start);
  return spliced(source.text, at, at, isLast ? `\n${lines}` : `${lines}\n`);
}
