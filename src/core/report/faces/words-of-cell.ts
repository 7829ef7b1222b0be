import type { Cell } from "../table.ts";

/**
 * What does this cell say, where nothing but plain text can stand? Its words, then its mark in
 * brackets, then the smaller line below it.
 *
 * @example wordsOfCell({ text: "74.1", mark: "gate pending", detail: "pilot" }) // "74.1 [gate pending] pilot"
 */
export function wordsOfCell({ text, mark, detail }: Cell): string {
  const marked = mark === undefined ? "" : `[${mark}]`;
  return [text, marked, detail ?? ""].filter((part) => part !== "").join(" ");
}
