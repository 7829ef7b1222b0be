import { z } from "zod";
import { costRange } from "./amount.ts";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { localisedText } from "./localised-text.ts";
import { workedOut } from "./worked-out-cost.ts";

const circumstances = {
  startYear: explained(
    z.number().int().min(1).optional(),
    "從第幾年開始，預設 1",
    "First year it falls due; 1 by default",
  ),
  growth: explained(
    z.number().min(-1).max(2).optional(),
    "單價每年成長率",
    "Growth of the price a year",
  ),
  kind: explained(
    z.enum(["list-price-estimate", "quote", "own-estimate"]),
    "牌價估算、報價或自行估計",
    "List-price estimate, quote, or own estimate",
  ),
  sealed: explained(
    z.boolean().optional(),
    "報價是否彌封到簽約階段",
    "Is the quote sealed until the contract stage",
  ),
  free: explained(
    z.literal(true).optional(),
    "確認不收費（三個數都是 0 時要寫）",
    "Confirmed to be free of charge; needed where all three figures are 0",
  ),
  observedOn: explained(day, "看到價格的日期", "The day the price was seen"),
  validUntil: explained(day.optional(), "報價有效期限", "The quote is valid until"),
  source: explained(localisedText, "來源與算法", "Source and arithmetic"),
};

/** A cost line of one vendor: typed, worked out from drivers, or not applicable. */
export const vendorCost = z.union([
  z.strictObject({ ...costRange.shape, ...circumstances }),
  z.strictObject({
    workedOut: explained(
      workedOut,
      "由 decision.yaml 的 drivers 推算",
      "Worked out from the drivers in decision.yaml",
    ),
    ...circumstances,
  }),
  z.strictObject({
    notApplicable: explained(localisedText, "不適用的理由", "Why it does not apply"),
  }),
]);

export type VendorCost = z.infer<typeof vendorCost>;
