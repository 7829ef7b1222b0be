import type { Place } from "../diagnostic/diagnostic.ts";
import type { StageId } from "../schema/stage-id.ts";
import type { Statement } from "../score/statement.ts";

/** unknown: the files do not say; a stage needs every item done or waived. */
export type ItemStatus = "done" | "open" | "waived" | "unknown";

export type ItemResult = {
  item: string;
  kind: "derived" | "ticked";
  status: ItemStatus;
  reason: Statement;
  place: Place | null;
};

/**
 * breached: happened while the stage is open, so the stage stays open. recorded: it happened before
 * the stage was closed and stays on record. unknown: the files do not allow to tell.
 */
export type RefusalResult = {
  refusal: string;
  status: "clear" | "breached" | "recorded" | "unknown";
  reason: Statement;
  place: Place | null;
};

export type StageResult = {
  stage: StageId;
  /** waiting: an earlier stage is open; stages close strictly in order. */
  status: "done" | "open" | "waiting";
  items: ItemResult[];
  refusals: RefusalResult[];
  /** Ids of items and refusals that keep it open. */
  open: string[];
};
