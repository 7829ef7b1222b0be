import { z } from "zod";
import { explained } from "./explained.ts";
import { id } from "./id.ts";
import { localisedText } from "./localised-text.ts";

export const journeyStageIds = [
  "awareness",
  "consideration",
  "purchase",
  "use",
  "loyalty",
] as const;

const remedyText = (zhHant: string, en: string) => explained(localisedText.optional(), zhHant, en);

export const touchpoint = z.strictObject({
  id,
  label: explained(localisedText, "接觸點", "Touchpoint"),
  weight: explained(z.number().min(0), "權重", "Weight"),
  expectation: explained(localisedText, "顧客期待", "What the customer expects"),
  experience: explained(localisedText.optional(), "目前體驗", "What happens today"),
  moment: explained(
    z.enum(["positive", "break", "neutral"]),
    "關鍵時刻：加分、斷點或持平",
    "Moment of truth: above expectation, a break, or neutral",
  ),
  backstageCause: explained(localisedText.optional(), "後場原因", "Cause behind the scenes"),
  dimension: explained(
    z.enum(["tangibles", "reliability", "responsiveness", "assurance", "empathy"]).optional(),
    "服務品質構面",
    "Service quality dimension",
  ),
  channel: explained(id.optional(), "通路", "Channel"),
  kpi: explained(id.optional(), "對應指標", "KPI that would show it"),
  owner: explained(z.string().min(1).optional(), "負責人", "Owner"),
  remedy: explained(
    z
      .strictObject({
        people: remedyText("人員", "People"),
        process: remedyText("流程", "Process"),
        physicalEvidence: remedyText("有形展示", "Physical evidence"),
      })
      .optional(),
    "改善作法",
    "Remedy",
  ),
});

export const recoveryTier = z.strictObject({
  id,
  label: explained(localisedText, "分級", "Tier"),
  when: explained(localisedText, "何時適用", "When it applies"),
  firstWord: explained(localisedText, "第一次回應時限", "First word within"),
  remedy: explained(localisedText, "補償", "Remedy"),
  authority: explained(localisedText, "授權", "Who may decide"),
  followUp: explained(localisedText, "追蹤", "Follow-up"),
});

export const journey = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  stages: explained(
    z
      .array(
        z.strictObject({
          id: explained(z.enum(journeyStageIds), "旅程階段", "Journey stage"),
          label: explained(localisedText, "階段名稱", "Name of the stage"),
          touchpoints: explained(z.array(touchpoint), "接觸點", "Touchpoints"),
        }),
      )
      .length(5),
    "五個旅程階段",
    "Five journey stages",
  ),
  recovery: explained(z.array(recoveryTier).optional(), "服務補救分級", "Service recovery tiers"),
});

export type Touchpoint = z.infer<typeof touchpoint>;
export type RecoveryTier = z.infer<typeof recoveryTier>;
export type Journey = z.infer<typeof journey>;
