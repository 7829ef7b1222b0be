import { z } from "zod";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { id } from "./id.ts";
import { localisedText } from "./localised-text.ts";

/** Things whose ids stand in other files, and may be renamed without losing what was written there. */
export const renamableKinds = [
  "question",
  "criterion",
  "test",
  "risk",
  "clause",
  "duty",
  "cost-line",
  "benefit-line",
  "fact",
  "kpi",
  "reply-tier",
  "item",
  "channel",
] as const;

export const renamedId = z.strictObject({
  kind: explained(z.enum(renamableKinds), "哪一種識別碼", "Which kind of id"),
  from: explained(id, "舊識別碼", "The old id"),
  to: explained(id, "新識別碼", "The new id"),
  on: explained(day, "改名日期", "The day it was renamed"),
  reason: explained(localisedText, "為什麼改名", "Why it was renamed"),
});

export type RenamableKind = (typeof renamableKinds)[number];
export type RenamedId = z.infer<typeof renamedId>;

/**
 * Ids of the shipped catalogues that have another name now. An id stands for a concept and is never
 * used again for another one; whoever renames one adds a line here, with day and reason, so that old
 * scorecards and sheets still read. None has been renamed since the first release.
 */
export const renamedIds: readonly RenamedId[] = [];
