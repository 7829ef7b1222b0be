import type { Params, Place } from "../diagnostic/diagnostic.ts";
import { statement } from "../score/statement.ts";
import type { StatementId } from "../text/statement-id.ts";
import type { ItemResult, RefusalResult } from "./stage-result.ts";

/** What a rule says of a checklist item. */
export type ItemFinding = Pick<ItemResult, "status" | "reason" | "place">;

/** What a rule says of something that is refused while a stage is open. */
export type RefusalFinding = Pick<RefusalResult, "status" | "reason" | "place">;

/** The item is done. Example: `done("core-kpis-present", {}, place).status` is "done". */
export function done(
  id: StatementId,
  params: Params = {},
  place: Place | null = null,
): ItemFinding {
  return { status: "done", reason: statement(id, params, place), place };
}

/** The files say that the item is not done. Example: `open("no-kpis", {}, null).status` is "open". */
export function open(
  id: StatementId,
  params: Params = {},
  place: Place | null = null,
): ItemFinding {
  return { status: "open", reason: statement(id, params, place), place };
}

/** The files do not allow to tell. Example: `unknown("not-read").status` is "unknown". */
export function unknown(
  id: StatementId,
  params: Params = {},
  place: Place | null = null,
): ItemFinding {
  return { status: "unknown", reason: statement(id, params, place), place };
}
