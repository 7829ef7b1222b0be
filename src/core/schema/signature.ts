import { z } from "zod";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { localisedText } from "./localised-text.ts";

/** Who stands for it, and since when. */
export const signature = z.strictObject({
  by: explained(z.string().min(1), "簽核人", "Who signed"),
  on: explained(day, "簽核日期", "The day it was signed"),
});

/** A choice that departs from the rule: allowed, with a reason, a name and a day, and always printed. */
export const reasonedSignature = signature.extend({
  reason: explained(localisedText, "理由", "The reason"),
});

/** An override of a derived result needs a second person. */
export const override = reasonedSignature.extend({
  approvedBy: explained(z.string().min(1).optional(), "第二人核准", "Approved by a second person"),
});

export type Signature = z.infer<typeof signature>;
export type Override = z.infer<typeof override>;
export type ReasonedSignature = z.infer<typeof reasonedSignature>;
