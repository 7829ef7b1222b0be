import { z } from "zod";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { id } from "./id.ts";
import { localisedText } from "./localised-text.ts";

/** A level, or one of the three ways of not giving one; they are never the same as 0. */
export const judgement = z.union([
  z.strictObject({
    level: explained(z.number(), "評分，以準則量尺的單位", "The level, in the unit of the scale"),
    reason: explained(localisedText, "理由", "Reason"),
  }),
  z.strictObject({
    state: explained(
      z.enum(["abstained", "not-applicable", "unknown"]),
      "棄權、不適用或不知道",
      "Abstained, not applicable, or unknown",
    ),
    reason: explained(localisedText.optional(), "理由", "Reason"),
  }),
]);

export const evaluation = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  evaluator: explained(z.string().min(1), "評選委員", "The evaluator"),
  conflict: explained(
    z
      .strictObject({
        declared: explained(
          z.enum(["none", "interest", "recused"]),
          "無利益衝突、有利益關係、已迴避",
          "None, an interest, or recused",
        ),
        on: explained(day, "聲明日期", "Declared on"),
        note: explained(localisedText.optional(), "說明", "Remark"),
      })
      .optional(),
    "利益迴避聲明；沒有聲明的評分表不計入",
    "Conflict declaration; a sheet without one is not counted",
  ),
  sheet: explained(z.enum(["sealed", "open"]), "彌封或開封", "Sealed or open"),
  submittedOn: explained(day.optional(), "交件日期", "Submitted on"),
  levels: explained(
    z.record(id, z.record(id, judgement)),
    "廠商 → 準則 → 評分",
    "Vendor, then criterion, then judgement",
  ),
});

export const consensus = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  levels: explained(
    z.record(
      id,
      z.record(
        id,
        z.strictObject({
          level: explained(z.number(), "共識評分", "The agreed level"),
          reason: explained(localisedText, "理由", "Reason"),
          on: explained(day, "日期", "Day"),
          by: explained(
            z.string().min(1).optional(),
            "由誰記下；不寫就是召集人",
            "Who put it on record; the chair when absent",
          ),
        }),
      ),
    ),
    "廠商 → 準則 → 共識",
    "Vendor, then criterion, then what was agreed",
  ),
});

export type Judgement = z.infer<typeof judgement>;
export type Evaluation = z.infer<typeof evaluation>;
export type Consensus = z.infer<typeof consensus>;
