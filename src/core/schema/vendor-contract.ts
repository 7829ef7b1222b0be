import { z } from "zod";
import { part } from "./contract-clauses.ts";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { id } from "./id.ts";
import { localisedText } from "./localised-text.ts";

/** What this vendor's contract says of one duty: the part of each party, as it is written there. */
export const contractDuty = z.strictObject({
  maker: explained(part.optional(), "原廠", "The maker"),
  reseller: explained(part.optional(), "代理商", "The reseller"),
  customer: explained(part.optional(), "客戶（我方）", "The customer, which is us"),
  reference: explained(localisedText.optional(), "條號或文件", "Article or document"),
});

export const contractDuties = explained(
  z.record(id, contractDuty).optional(),
  "合約寫的三方責任；目錄裡有、這裡沒寫的，就是合約沒有寫",
  "The three-party duties as the contract has them; a duty of the catalogue that is absent here is one the contract does not mention",
);

export const deletionSchedule = explained(
  z
    .strictObject({
      beginsAfterDays: explained(
        z.number().int().min(0),
        "合約終止後第幾天開始刪除",
        "On which day after the end deletion begins",
      ),
      final: explained(z.boolean(), "刪除後無法復原", "What is deleted cannot be brought back"),
      observedOn: explained(day, "查到的日期", "The day it was read"),
      source: explained(localisedText, "出處", "Where it was read"),
    })
    .optional(),
  "原廠自己的刪除時程",
  "The maker's own schedule of deletion",
);

export type ContractDuty = z.infer<typeof contractDuty>;
