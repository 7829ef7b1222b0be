import { z } from "zod";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { id, ids } from "./id.ts";
import { localisedText } from "./localised-text.ts";
import { reasonedSignature } from "./signature.ts";

/** From a sales claim to a signed contract: how far a proof reaches. */
export const evidenceGrades = ["claim", "document", "demo", "pilot", "contract"] as const;

export const evidenceGrade = explained(
  z.enum(evidenceGrades),
  "佐證等級：口頭主張、文件、展示、試點、合約",
  "Grade of evidence: claim, document, demo, pilot, contract",
);

export const evidence = z.strictObject({
  grade: evidenceGrade,
  on: explained(day, "取得日期", "The day it was obtained"),
  expires: explained(day.optional(), "到期日", "The day it expires"),
  reference: explained(
    localisedText,
    "出處：文件、頁碼、畫面",
    "Where to find it: file, page, screen",
  ),
  note: explained(localisedText.optional(), "說明", "Remark"),
});

export const channelCover = explained(
  z.enum(["native", "connector", "none"]),
  "通路處理方式：原生雙向、外掛或單向、無",
  "How a channel is handled: native both ways, connector or one-way, not at all",
);

/** What was answered, in the terms of the criterion's scale. */
export const answerValue = explained(
  z.union([z.number(), z.boolean(), z.array(id), z.record(id, channelCover)]),
  "答案：等級 0–4、數字、true／false、項目清單或各通路涵蓋",
  "The answer: a level 0-4, a number, true or false, a list of items, or cover per channel",
);

export const answer = z.strictObject({
  claim: explained(
    answerValue.optional(),
    "廠商主張",
    "What the vendor says; absent means unanswered",
  ),
  reading: explained(
    answerValue.optional(),
    "採購方看過佐證後的判讀",
    "What the buyer reads from the evidence",
  ),
  evidence: explained(z.array(evidence).optional(), "佐證", "Evidence"),
  expresslyNone: explained(
    ids.optional(),
    "合約明文寫「無」的項目（只限複委託與保留指示）",
    "Items for which the contract expressly says there are none",
  ),
  notApplicable: explained(localisedText.optional(), "不適用的理由", "Why it does not apply"),
  mitigation: explained(
    reasonedSignature.optional(),
    "軟性門檻未過時核准的補救措施",
    "The approved mitigation when a soft gate is missed",
  ),
  note: explained(localisedText.optional(), "說明", "Remark"),
});

export type EvidenceGrade = z.infer<typeof evidenceGrade>;
export type Evidence = z.infer<typeof evidence>;
export type ChannelCover = z.infer<typeof channelCover>;
export type AnswerValue = z.infer<typeof answerValue>;
export type Answer = z.infer<typeof answer>;
