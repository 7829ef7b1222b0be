import { z } from "zod";
import { explained } from "./explained.ts";
import { id, ids } from "./id.ts";
import { localisedText } from "./localised-text.ts";

export const clause = z.strictObject({
  id,
  label: explained(localisedText, "條款名稱", "Name of the clause"),
  good: explained(localisedText, "好的寫法", "What good looks like"),
  redLine: explained(localisedText, "紅線", "The red line"),
  facts: explained(ids.optional(), "引用事實", "Facts it cites"),
});

/** The ways in which a party can have part in a duty; exactly one party is accountable. */
export const dutyParts = ["accountable", "responsible", "consulted", "informed"] as const;

export const part = explained(
  z.array(z.enum(dutyParts)),
  "當責、執行、諮詢、告知",
  "Accountable, responsible, consulted, informed",
);

export const duty = z.strictObject({
  id,
  label: explained(localisedText, "責任項目", "The duty"),
  maker: part,
  reseller: part,
  customer: part,
});

export const contractClauses = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  clauses: explained(z.array(clause).min(1), "條款", "The clauses"),
  duties: explained(z.array(duty).optional(), "三方責任", "Three-party duties"),
});

export type Clause = z.infer<typeof clause>;
export type DutyPart = (typeof dutyParts)[number];
export type Duty = z.infer<typeof duty>;
export type ContractClauses = z.infer<typeof contractClauses>;
