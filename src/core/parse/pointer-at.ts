import type { DocumentKind } from "../schema/documents.ts";
import { type IdKind, idPointers } from "./id-places.ts";

type Step = string | number;

function fits(pattern: readonly string[], path: readonly Step[]): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((step, at) => step === "*" || step === String(path[at]))
  );
}

/**
 * What does the value at this path of a document name, such as a criterion or a channel? Null where it
 * names nothing.
 *
 * @example pointerAt("vendor", ["costs", "seats"]) // null
 */
export function pointerAt(document: DocumentKind, path: readonly Step[]): IdKind | null {
  const found = idPointers.find((one) => one.from === document && fits(one.path.split("/"), path));
  return found?.to ?? null;
}

/**
 * What do the keys of the mapping at this path name? Null where they name nothing.
 *
 * @example keyPointerAt("vendor", ["costs"]) // "cost-line"
 */
export function keyPointerAt(document: DocumentKind, path: readonly Step[]): IdKind | null {
  return pointerAt(document, [...path, "*key"]);
}
