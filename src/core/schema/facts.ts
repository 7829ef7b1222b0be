import { z } from "zod";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { id } from "./id.ts";
import { localisedText } from "./localised-text.ts";

export const factStatus = explained(
  z.enum([
    "in-force",
    "promulgated-not-in-force",
    "draft",
    "sector-only",
    "foreign-reference",
    "market-observation",
    "own-design",
  ]),
  "效力：現行、已公布未施行、草案、特定產業、外國參考、市場觀察、本工具設計",
  "Standing: in force, promulgated but not in force, draft, sector only, foreign reference, market observation, own design",
);

export const factConfidence = explained(
  z.enum(["confirmed", "stated-by-source", "unconfirmed", "from-memory", "derived"]),
  "把握：已查證、來源文章所述、未經查證、憑記憶、推算",
  "Confidence: confirmed, stated by a source article, unconfirmed, from memory, derived",
);

/** One law, market or price fact. It ages, so it always says as of when, from where and how surely. */
export const fact = z.strictObject({
  id,
  statement: explained(localisedText, "事實內容", "What is the case"),
  status: factStatus,
  confidence: factConfidence,
  asOf: explained(day, "資料所屬日期", "The day for which it was checked"),
  source: explained(localisedText, "來源", "Where it was read"),
  staleAfterDays: explained(
    z.number().int().min(1).optional(),
    "這一條幾天沒重查就算過時；未填用登錄冊的天數",
    "Days after which this one must be read again; absent means the register's",
  ),
});

export const facts = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  staleAfterDays: explained(
    z.number().int().min(1).optional(),
    "法規幾天沒重查就算過時，預設 90",
    "Days after which an item of law must be read again; 90 by default",
  ),
  facts: explained(z.array(fact), "事實登錄冊", "Register of facts"),
});

export type Fact = z.infer<typeof fact>;
export type Facts = z.infer<typeof facts>;
