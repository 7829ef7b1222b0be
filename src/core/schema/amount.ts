import { z } from "zod";
import { explained } from "./explained.ts";

/** A negative cost or price has a code of its own, since what to do about it is not "a larger number". */
const notNegative = z
  .number()
  .refine((value) => value >= 0, { params: { code: "negative-amount" } })
  .meta({ minimum: 0 });

/** low ≤ likely ≤ high. */
export const costRange = z.strictObject({
  low: explained(notNegative, "低估值", "Low"),
  likely: explained(notNegative, "最可能值", "Most likely"),
  high: explained(notNegative, "高估值", "High"),
});

/** One number where it is certain, else a low, a likely and a high one. */
export const amount = z.union([notNegative, costRange]);

/** The same for a share: 0.3 for 30 %. */
export const shareAmount = z.union([
  z.number().min(0).max(1),
  z.strictObject({
    low: explained(z.number().min(0).max(1), "低估值（0 到 1）", "Low, 0 to 1"),
    likely: explained(z.number().min(0).max(1), "最可能值（0 到 1）", "Most likely, 0 to 1"),
    high: explained(z.number().min(0).max(1), "高估值（0 到 1）", "High, 0 to 1"),
  }),
]);

/** Prices by volume, smallest first; the last tier may be without an end. */
export const tiers = z
  .array(
    z.strictObject({
      upTo: explained(
        z.number().int().min(1).optional(),
        "這一級到幾個單位為止；最後一級不填就是沒有上限",
        "How many units this tier reaches; absent in the last one when it has no end",
      ),
      price: explained(amount, "單價", "Price of one unit"),
    }),
  )
  .min(1);

export type CostRange = z.infer<typeof costRange>;
export type Amount = z.infer<typeof amount>;
export type Tiers = z.infer<typeof tiers>;
