import type { Params, Place } from "../diagnostic/diagnostic.ts";

/**
 * One sentence in no language: which one it is (`id`, a key of the dictionaries), and the facts in
 * it. Params named `vendor`, `rival`, `criterion`, `question`, `stage`, `item`, `risk`, `clause`,
 * `kpi`, `test`, `channel` or `costLine` hold ids; `say` turns them into names.
 */
export type Statement<Id extends string = string> = { id: Id; params: Params; place?: Place };

/**
 * Makes a statement; the place, if any, says where in the files the fact stands.
 *
 * @example statement("shortlist-early", { vendor: "polaris" }) // { id: "shortlist-early", params: { vendor: "polaris" } }
 */
export function statement<Id extends string>(
  id: Id,
  params: Params = {},
  place: Place | null = null,
): Statement<Id> {
  return place === null ? { id, params } : { id, params, place };
}
