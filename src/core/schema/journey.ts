import { z } from "zod";
import { day } from "./day.ts";
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

const complaintCount = (zhHant: string, en: string) =>
  explained(z.number().int().min(0), zhHant, en);

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
  due: explained(day.optional(), "改善期限", "Remedy due by"),
  estimate: explained(
    z
      .strictObject({
        value: explained(z.number().min(1).max(10), "1 到 10 分", "1 to 10"),
        by: explained(z.string().min(1), "誰估的", "Who estimated it"),
        on: explained(day, "估計日期", "The day of the estimate"),
      })
      .optional(),
    "還沒有問卷時，對現況的自行估計；曲線上以空心標示",
    "Own estimate of today while no survey is there; drawn hollow",
  ),
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
  complaints: explained(
    z
      .strictObject({
        counts: explained(
          z.strictObject({
            tangibles: complaintCount("有形性", "Tangibles"),
            reliability: complaintCount("可靠性", "Reliability"),
            responsiveness: complaintCount("回應性", "Responsiveness"),
            assurance: complaintCount("保證性", "Assurance"),
            empathy: complaintCount("同理心", "Empathy"),
          }),
          "各構面的客訴件數",
          "Complaints by service dimension",
        ),
        observedOn: explained(day, "統計日期", "The day of the count"),
        source: explained(localisedText, "來源", "Where it was counted"),
      })
      .optional(),
    "客訴占比：服務差距的權重",
    "Complaints: the weights of the service gaps",
  ),
  recovery: explained(z.array(recoveryTier).optional(), "服務補救分級", "Service recovery tiers"),
});

export type Touchpoint = z.infer<typeof touchpoint>;
export type RecoveryTier = z.infer<typeof recoveryTier>;
export type Journey = z.infer<typeof journey>;
