import type { DocumentKind } from "./documents.ts";

/** A key that older versions knew, and where its matter is written now. */
export type RetiredKey = {
  kind: DocumentKind;
  /** The way to it, `*` standing for any step. */
  path: readonly string[];
  instead: string;
  retiredOn: string;
};

/** Keys that were given up, each with its successor; an unknown key that is one of them says so. */
export const retiredKeys: readonly RetiredKey[] = [
  // A list of holes written by hand was one more thing to get wrong; holes are worked out since.
  { kind: "vendor", path: ["dutyHoles"], instead: "duties", retiredOn: "2026-11-24" },
];

/**
 * Which key took the place of a key at this path of a document? Null when it was never a key.
 *
 * @example retiredKey("vendor", ["dutyHoles"])?.instead // "duties"
 */
export function retiredKey(
  kind: DocumentKind,
  path: readonly (string | number)[],
): RetiredKey | null {
  const fits = ({ path: pattern }: RetiredKey) =>
    pattern.length === path.length &&
    pattern.every((step, at) => step === "*" || step === String(path[at]));
  return retiredKeys.find((one) => one.kind === kind && fits(one)) ?? null;
}
