import { z } from "zod";
import { answer } from "./answer.ts";
import { certificate } from "./certificate.ts";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { id } from "./id.ts";
import { localisedText } from "./localised-text.ts";
import { override } from "./signature.ts";
import { dataPlaces } from "./territory.ts";
import { vendorBenefit } from "./vendor-benefit.ts";
import { contractDuties, deletionSchedule } from "./vendor-contract.ts";
import { vendorCost } from "./vendor-cost.ts";

const company = z.strictObject({
  name: explained(localisedText, "公司名稱", "Name of the company"),
  territory: explained(localisedText.optional(), "所在地", "Where it is"),
  contact: explained(z.string().min(1).optional(), "聯絡人", "Contact person"),
});

export const clauseState = z.strictObject({
  status: explained(
    z.enum(["agreed", "refused", "open"]),
    "同意、拒絕、未定",
    "Agreed, refused, or open",
  ),
  redLineCrossed: explained(
    z.boolean().optional(),
    "是否踩到紅線",
    "Does the wording cross the red line",
  ),
  on: explained(day.optional(), "日期", "Day"),
  reference: explained(localisedText.optional(), "條號或文件", "Article or document"),
  numbers: explained(
    z.record(id, z.number()).optional(),
    "條款裡的數字，例如 notice-days: 60",
    "The numbers in the clause, such as notice-days: 60",
  ),
  note: explained(localisedText.optional(), "說明", "Remark"),
});

export const vendor = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  name: explained(localisedText, "廠商或產品名稱", "Name of the vendor or product"),
  kind: explained(localisedText, "產品型態", "What kind of product it is"),
  maker: explained(company, "原廠", "The maker"),
  reseller: explained(
    company
      .extend({
        authorisedUntil: explained(day.optional(), "授權到期日", "Authorised until"),
        authorisation: explained(localisedText.optional(), "代理等級", "Grade of authorisation"),
      })
      .optional(),
    "代理商；直接採購就不填",
    "The reseller; absent when bought directly",
  ),
  plan: explained(
    z.strictObject({
      name: explained(z.string().min(1), "報價方案", "The plan quoted"),
      seats: explained(z.number().int().min(0).optional(), "席次", "Seats"),
      quotedOn: explained(day.optional(), "報價日期", "Quoted on"),
      validUntil: explained(day.optional(), "報價有效期限", "Valid until"),
      totalPrice: explained(
        z.number().min(0).optional(),
        "總標價，以決定書的幣別；評分單價法與價格計分用它",
        "Total bid price in the decision's currency; the methods that count price use it",
      ),
      note: explained(localisedText.optional(), "說明", "Remark"),
    }),
    "方案",
    "The plan",
  ),
  shortlisted: explained(z.boolean().optional(), "是否進入試點", "Is it in the pilot"),
  certificates: explained(z.array(certificate).optional(), "證書", "Certificates"),
  answers: explained(
    z.record(id, answer),
    "各準則的答案與佐證",
    "Answers and evidence, per criterion",
  ),
  clauses: explained(
    z.record(id, clauseState).optional(),
    "合約條款狀態",
    "State of each contract clause",
  ),
  dataPlaces,
  duties: contractDuties,
  deletionSchedule,
  costs: explained(
    z.record(id, vendorCost).optional(),
    "各成本項目的估值",
    "Value of each cost line",
  ),
  benefits: explained(
    z.record(id, vendorBenefit).optional(),
    "各效益項目的估值（每年）",
    "Value of each benefit line, a year",
  ),
  residualRisks: explained(
    z
      .record(
        id,
        z.strictObject({
          note: explained(localisedText, "殘餘風險說明", "What remains of the risk"),
          mitigation: explained(localisedText.optional(), "補救", "Mitigation"),
          owner: explained(z.string().min(1).optional(), "負責人", "Owner"),
          due: explained(day.optional(), "期限", "Due"),
        }),
      )
      .optional(),
    "殘餘風險",
    "Residual risks",
  ),
  overrides: explained(
    z.record(id, override).optional(),
    "改寫自動結果的紀錄",
    "Overrides of derived results, on record",
  ),
});

export type ClauseState = z.infer<typeof clauseState>;
export type VendorDocument = z.infer<typeof vendor>;
