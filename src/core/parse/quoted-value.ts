import type { YamlValue } from "./yaml-value.ts";

/** Longer values are cut where a message quotes them. */
const longestQuote = 60;

/**
 * A value as a message quotes it; lists and mappings are named by kind only.
 *
 * @example quote(12) // "12"
 */
export function quote(value: YamlValue): string {
  if (value === null || typeof value === "object") return "";
  const text = String(value);
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

/**
 * The kind of a value, in the same words as `shapesAt`.
 *
 * @example kindOf([]) // "list"
 */
export function kindOf(value: YamlValue): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return "text";
  return typeof value === "object" ? "mapping" : typeof value;
}
