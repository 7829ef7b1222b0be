import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import { endOf } from "../aliases.ts";
import { placeOf } from "../read-document.ts";
import { only, type Readings } from "../workspace.ts";
import { homeOf, knownIds } from "./ids.ts";

/**
 * Do the buyer's own renames lead to an id that exists? A circle is told at each old name in it, a
 * rename that ends at nothing at its new name. What is declared in an absent document cannot be checked.
 *
 * @example checkRenamedIds(readings)[0]?.code // "circular-alias" for a → b with b → a
 */
export function checkRenamedIds(readings: Readings): Diagnostic[] {
  const document = only(readings, "decision-questions");
  const renamed = document?.value.renamed ?? [];
  return renamed.flatMap((one, at) => {
    if (document === null) return [];
    const { kind, from, to } = one;
    const params = { kind, found: from, now: to };
    const end = endOf(one, renamed);
    if (end === null) {
      return [diagnose("circular-alias", placeOf(document, ["renamed", at, "from"]), params)];
    }
    const known = knownIds(readings, kind);
    if (known === null || known.has(end)) return [];
    const more = { where: homeOf(kind), nearest: nearest(end, known) ?? "" };
    const place = placeOf(document, ["renamed", at, "to"]);
    return [diagnose("alias-to-removed-id", place, { ...params, ...more })];
  });
}
