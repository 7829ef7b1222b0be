import type { PlainValue } from "../../../core/edit/plain-value.ts";

/**
 * What a person typed into a field for a number: the number; the text where it is none, so that it can
 * be told as a problem; undefined for nothing. Commas between thousands are taken as such.
 */
export function numberIn(typed: string): PlainValue | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : text;
}
