import { z } from "zod";
import { amount, shareAmount, tiers } from "./amount.ts";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { id } from "./id.ts";
import { localisedText } from "./localised-text.ts";

const messagePlans = z.strictObject({
  channel: explained(id, "收費的通路", "The channel that charges"),
  replyWindowSeconds: explained(
    z.number().int().min(1).optional(),
    "免費回覆的時效（秒）；超過就要用付費推播",
    "Seconds in which an answer is free; a later one is a paid push",
  ),
  broadcastsPerMonth: explained(amount, "每月群發則數", "Broadcast messages a month"),
  plans: explained(
    z
      .array(
        z.strictObject({
          fee: explained(z.number().min(0), "月費", "Fee a month"),
          included: explained(z.number().int().min(0), "內含則數", "Messages included"),
          topUp: explained(
            tiers.optional(),
            "加購單價（逐級計）；不能加購就不填",
            "Prices of further messages, tier by tier; absent when none can be bought",
          ),
        }),
      )
      .min(1),
    "方案表",
    "The plans",
  ),
  observedOn: explained(day, "看到價格的日期", "The day the prices were seen"),
  source: explained(localisedText, "來源與把握程度", "Source, and how sure it is"),
});

/** What cost lines are worked out from: the same for every vendor. */
export const costDrivers = z.strictObject({
  wagePerHour: explained(
    amount.optional(),
    "客服每小時成本，含雇主負擔",
    "What an agent's hour costs, employer's share included",
  ),
  agents: explained(
    amount.optional(),
    "客服人數；席次與按人數計的工時沒有另外填時用它",
    "How many agents; used for seats, and for hours counted by head, where nothing else is given",
  ),
  contactsGrowth: explained(
    shareAmount.optional(),
    "聯繫量每年成長率（0 到 1）；未填視為不成長",
    "Growth of contacts a year, 0 to 1; absent means none",
  ),
  aiShare: explained(
    shareAmount.optional(),
    "交給 AI 的聯繫比例；未填則用試點量得的",
    "Share of contacts given to AI; absent: as measured in the pilot",
  ),
  handlingMinutes: explained(
    amount.optional(),
    "每件人工處理分鐘；未填則用基準期量得的",
    "Minutes of handling a contact; absent: as measured before the pilot",
  ),
  launchDip: explained(
    z
      .strictObject({
        share: explained(shareAmount, "效率下滑幅度", "How far efficiency falls"),
        weeks: explained(amount, "下滑週數", "For how many weeks"),
      })
      .optional(),
    "上線期效率下滑；沒有可信統計，是假設",
    "The dip at launch; no trustworthy figure exists, so it is an assumption",
  ),
  currentFeePerMonth: explained(amount.optional(), "舊系統月費", "The old system's fee a month"),
  exchangeRates: explained(
    z.record(z.string().regex(/^[A-Z]{3}$/, { error: "currency" }), amount).optional(),
    "匯率：一單位外幣值多少本幣，含區間，例如 USD",
    "What one unit of a foreign currency is worth, with its band, for example USD",
  ),
  messagePlans: explained(messagePlans.optional(), "訊息方案", "Message plans"),
  anotherSwitch: explained(
    z
      .strictObject({
        probability: explained(
          shareAmount,
          "期間內再換一次系統的機率；是假設",
          "Probability of another switch within the horizon; an assumption",
        ),
        year: explained(z.number().int().min(1).max(10), "在第幾年換", "In which year"),
        includes: explained(
          z.array(z.enum(["early-end", "exit-cost"])).optional(),
          "改在二次轉換裡計算、不再單獨計的項目",
          "Lines that are counted in the second switch and then no longer on their own",
        ),
      })
      .optional(),
    "二次轉換",
    "Another switch",
  ),
  observedOn: explained(day.optional(), "這些數字的日期", "The day of these figures"),
  source: explained(localisedText.optional(), "來源", "Where they come from"),
});

export type CostDrivers = z.infer<typeof costDrivers>;
export type MessagePlans = z.infer<typeof messagePlans>;
