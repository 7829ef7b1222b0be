import { z } from "zod";
import { explained } from "./explained.ts";
import { panelOutput } from "./rank-output.ts";
import { stageId } from "./stage-id.ts";

/** The closed set of outcomes, in the order in which they are tried: the first that holds. */
export const outcomes = [
  "no-vendor-qualifies",
  "gate-shut",
  "proof-missing",
  "too-close-to-call",
  "recommended-with-conditions",
  "recommended",
] as const;

/** What the proof of a pilot hints at. */
export const pilotHints = ["expand", "extend", "stop"] as const;

export const stageStatuses = ["done", "open", "waiting"] as const;

const statements = z.array(
  z.strictObject({
    id: explained(z.string(), "語句識別碼", "Which sentence"),
    params: explained(
      z.record(z.string(), z.union([z.string(), z.number()])),
      "語句裡的事實",
      "The facts in it",
    ),
  }),
);

/** The JSON of `touchstone decide`. */
export const decideOutput = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  outcome: explained(z.enum(outcomes), "結論", "The outcome"),
  vendor: explained(
    z.string().nullable(),
    "結論所指的廠商；沒有則為 null",
    "The vendor it speaks of; null when there is none",
  ),
  reasons: explained(statements, "理由", "Reasons"),
  conditions: explained(statements, "條件", "Conditions"),
  blockers: explained(statements, "卡在哪裡、該做什麼", "What stands in the way and what to do"),
  flips: explained(statements, "什麼會改變結論", "What would change the answer"),
  stages: explained(
    z.array(
      z.strictObject({
        id: stageId,
        status: explained(
          z.enum(stageStatuses),
          "完成、進行中、等前一階段",
          "Done, open, or waiting for an earlier stage",
        ),
        open: explained(z.array(z.string()), "未完成的項目", "Items that keep it open"),
      }),
    ),
    "五個階段",
    "The five stages",
  ),
  afterPilot: explained(
    z.array(
      z.strictObject({
        vendor: z.string(),
        hint: explained(z.enum(pilotHints), "擴大、延長或終止", "Expand, extend or stop"),
        because: explained(statements, "理由", "Why"),
      }),
    ),
    "每個試點之後的提示；決定由人做",
    "The hint after each pilot; a person decides",
  ),
  panel: explained(panelOutput, "評選委員會", "The panel"),
});

export type Outcome = (typeof outcomes)[number];
export type DecideOutput = z.infer<typeof decideOutput>;
