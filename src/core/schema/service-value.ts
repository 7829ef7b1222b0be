import { z } from "zod";
import { amount, shareAmount } from "./amount.ts";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { id } from "./id.ts";
import { localisedText } from "./localised-text.ts";

const dated = {
  observedOn: explained(day, "估計日期", "The day of the estimate"),
  source: explained(localisedText, "來源與算法", "Source and arithmetic"),
};

const campaign = z.strictObject({
  id,
  label: explained(localisedText, "活動名稱", "Name of the campaign"),
  spend: explained(amount, "行銷支出", "What it costs"),
  marginOfNewCustomers: explained(amount, "新客帶來的毛利", "Margin of the customers it wins"),
  serviceTalks: explained(amount.optional(), "服務對話則數", "Talks with service it brings"),
  upsellRate: explained(
    shareAmount.optional(),
    "對話中加購的比例",
    "Share of talks that end in a purchase",
  ),
  upsellMargin: explained(amount.optional(), "每次加購毛利", "Margin of one such purchase"),
  customersLost: explained(
    amount.optional(),
    "因服務不佳流失的客戶數",
    "Customers lost after bad service",
  ),
  marginLeft: explained(
    amount.optional(),
    "每位流失客戶剩餘的毛利價值",
    "Margin that each of them had left",
  ),
  ...dated,
});

const readiness = z.strictObject({
  id,
  label: explained(localisedText, "檢查項目", "What is checked"),
  isReady: explained(
    z.boolean().nullable(),
    "是否就緒；還不知道就寫 null",
    "Ready or not; null while nobody knows",
  ),
  owner: explained(z.string().min(1), "負責人", "Owner"),
  on: explained(day, "檢查日期", "The day of the check"),
});

const startYear = explained(
  z.number().int().min(1).optional(),
  "從第幾年開始，預設 1",
  "First year it counts; 1 by default",
);

/** What service is worth, with every assumption named and dated: never measured by the pilot itself. */
export const serviceValue = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  churnAvoided: explained(
    z
      .strictObject({
        customersWithBadService: explained(
          amount,
          "每年遇到不佳服務的客戶數",
          "Customers with bad service a year",
        ),
        churnDrop: explained(
          shareAmount,
          "其中流失率下降幅度（0 到 1）",
          "Drop in how many of them leave, 0 to 1",
        ),
        marginLeft: explained(amount, "每位剩餘毛利價值", "Margin that each has left"),
        startYear,
        ...dated,
      })
      .optional(),
    "避免的服務流失",
    "Churn avoided by better service",
  ),
  acquisitionSaved: explained(
    z
      .strictObject({
        customersKept: explained(amount, "每年多留住的客戶數", "More customers kept a year"),
        acquisitionCost: explained(amount, "每位獲客成本", "Cost of winning one"),
        startYear,
        ...dated,
      })
      .optional(),
    "省下的獲客成本；與避免流失擇一",
    "Acquisition not needed; instead of churn avoided",
  ),
  upsell: explained(
    z
      .strictObject({
        talks: explained(amount, "每年適合加購的服務對話", "Talks a year in which an offer fits"),
        rate: explained(shareAmount, "成交比例（0 到 1）", "Share that buys, 0 to 1"),
        margin: explained(amount, "每次毛利", "Margin of one purchase"),
        startYear,
        ...dated,
      })
      .optional(),
    "加購",
    "Upsell",
  ),
  campaigns: explained(z.array(campaign).optional(), "行銷活動", "Campaigns"),
  readiness: explained(
    z.array(readiness).optional(),
    "活動前檢查",
    "What must be ready before a promotion",
  ),
});

export type ServiceValue = z.infer<typeof serviceValue>;
export type Campaign = z.infer<typeof campaign>;

/** Under which key each benefit line that rests on the value of service is written. */
export const serviceValueLines = {
  "churn-avoided": "churnAvoided",
  "acquisition-saved": "acquisitionSaved",
  upsell: "upsell",
} as const;
