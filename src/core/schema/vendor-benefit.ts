import { z } from "zod";
import { amount, costRange, shareAmount } from "./amount.ts";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { ids } from "./id.ts";
import { localisedText } from "./localised-text.ts";

const realisableShare = explained(
  shareAmount,
  "真的省得下來的比例：人力真的減少或改派才算",
  "The share really saved: only hours that go or are used elsewhere",
);

const workedOutBenefit = z.discriminatedUnion("from", [
  z.strictObject({
    from: z.literal("fewer-repeats"),
    drop: explained(
      shareAmount.optional(),
      "重複聯繫率下降（0 到 1）；未填則用試點量得的",
      "Drop in the repeat rate, 0 to 1; absent: as measured in the pilot",
    ),
    realisableShare,
  }),
  z.strictObject({ from: z.literal("ai-deflection"), realisableShare }),
  z.strictObject({
    from: z.literal("handling-time"),
    minutesSaved: explained(
      amount.optional(),
      "每件省下的分鐘；未填則用試點量得的",
      "Minutes saved per contact; absent: as measured in the pilot",
    ),
    realisableShare,
  }),
  z.strictObject({ from: z.literal("present-fee"), realisableShare }),
]);

const circumstances = {
  certainty: explained(
    z.enum(["hard-saving", "assumption"]),
    "確實省下的現金，或只是假設",
    "Cash really saved, or an assumption",
  ),
  startYear: explained(
    z.number().int().min(1).optional(),
    "從第幾年開始，預設 1",
    "First year it counts; 1 by default",
  ),
  observedOn: explained(day, "估計日期", "The day of the estimate"),
  source: explained(localisedText, "來源與算法", "Source and arithmetic"),
};

/** What one vendor is expected to bring in a year. */
export const vendorBenefit = z.union([
  z.strictObject({
    ...costRange.shape,
    countedAfter: explained(
      ids.optional(),
      "已先扣掉哪些效益才算這一項",
      "Which benefits were taken off first, so that this one counts only what remains",
    ),
    ...circumstances,
  }),
  z.strictObject({
    workedOut: explained(workedOutBenefit, "由量得的數字推算", "Worked out from measurements"),
    ...circumstances,
  }),
  z.strictObject({
    notApplicable: explained(localisedText, "不適用的理由", "Why it does not apply"),
  }),
]);

export type VendorBenefit = z.infer<typeof vendorBenefit>;
export type WorkedOutBenefit = z.infer<typeof workedOutBenefit>;
