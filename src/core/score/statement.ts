import type { Params, Place } from "../diagnostic/diagnostic.ts";
import type { StatementId } from "../text/statement-id.ts";

/**
 * One sentence in no language: which one it is (`id`, a key of the dictionaries), and the facts in it.
 * Params named `vendor`, `rival`, `criterion`, `question`, `stage`, `item`, `risk`, `clause`, `kpi`,
 * `test`, `channel` or `costLine` hold ids; `say` turns them into names.
 */
export type Statement = { id: StatementId; params: Params; place?: Place };

/**
 * Makes a statement; the place, if any, says where in the files the fact stands.
 *
 * @example statement("coverage", { vendor: "polaris", share: 0.4 }).params.vendor // "polaris"
 */
export function statement(
  id: StatementId,
  params: Params = {},
  place: Place | null = null,
): Statement {
  return place === null ? { id, params } : { id, params, place };
}
