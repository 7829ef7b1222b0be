import { z } from "zod";
import { costDrivers } from "./cost-drivers.ts";
import { day } from "./day.ts";
import { elicitedWeights } from "./elicited-weights.ts";
import { evaluationMethod } from "./evaluation-method.ts";
import { explained } from "./explained.ts";
import { id } from "./id.ts";
import { localisedText } from "./localised-text.ts";
import { reasonedSignature, signature } from "./signature.ts";
import { stageId } from "./stage-id.ts";
import { privacyNotice, restrictedTerritory } from "./territory.ts";

export const channel = z.strictObject({
  id,
  label: explained(localisedText, "通路名稱", "Name of the channel"),
  monthlyVolume: explained(
    z.number().min(0).nullable(),
    "每月聯繫量（件）；還不知道就寫 null",
    "Contacts a month; null while unknown",
  ),
  core: explained(z.boolean(), "是否為核心通路", "Is it a core channel"),
  phase: explained(
    z.union([z.number().int().min(1), z.literal("never")]),
    "第幾階段上線；不納入寫 never",
    "In which wave it goes live; never when it stays out",
  ),
  owner: explained(z.string().min(1).optional(), "負責人", "Who owns it"),
  hours: explained(z.string().min(1).optional(), "服務時間", "Service hours"),
  tool: explained(z.string().min(1).optional(), "現用工具", "Tool in use today"),
  replyTier: explained(id.optional(), "回覆時限分層", "Reply tier"),
});

export const integration = z.strictObject({
  id,
  label: explained(localisedText, "串接對象", "System to connect"),
  need: explained(z.enum(["must", "should"]), "必要或期望", "Must or should"),
});

export const stageDates = z.strictObject({
  id: stageId,
  opened: explained(day.optional(), "開始日期", "Day the stage was opened"),
  closed: explained(day.optional(), "完成日期", "Day the stage was closed"),
  due: explained(
    day.optional(),
    "預定完成日；報告的下一步以此為期限",
    "Day by which it is to be closed; next steps in the report are due by it",
  ),
});

export const freeze = z.strictObject({
  what: explained(
    z.enum(["kpis", "criteria"]),
    "凍結對象：指標或評選準則與權重",
    "What is frozen: the KPIs, or criteria and weights",
  ),
  hash: explained(
    z.string().regex(/^[0-9a-f]{64}$/, { error: "hash" }),
    "凍結當下的 SHA-256",
    "SHA-256 at the time of the freeze",
  ),
  ...signature.shape,
});

export const decision = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  title: explained(localisedText, "這次要決定什麼", "What is being decided"),
  organisation: explained(localisedText, "採購單位", "The organisation that buys"),
  fictional: explained(
    z.boolean().optional(),
    "虛構案例，報告會註明",
    "A fictional case; the report says so",
  ),
  asOf: explained(
    day.optional(),
    "判定基準日：到期、過期與合約期間都以這天為準",
    "The day by which expiry, staleness and terms are judged",
  ),
  track: explained(
    z.enum(["private", "government"]),
    "民間採購或政府採購",
    "Private or government procurement",
  ),
  currency: explained(
    z.string().regex(/^[A-Z]{3}$/, { error: "currency" }),
    "幣別，例如 TWD",
    "Currency, for example TWD",
  ),
  horizonYears: explained(
    z.number().int().min(1).max(10),
    "成本計算年數",
    "Years over which cost is counted",
  ),
  discountRate: explained(
    z.number().min(0).max(1).optional(),
    "折現率（0 到 1），未填則不折現",
    "Yearly discount rate, 0 to 1; absent means none",
  ),
  costsMove: explained(
    z.enum(["independent", "together"]).optional(),
    "各數字各自變動（預設；時薪、匯率、成長率等共用的數字同時影響各項）或全部一起偏高偏低；會影響總成本的區間",
    "Do figures vary by themselves (the default; shared ones such as wage and exchange rate move all their lines) or all together? It widens the total's range",
  ),
  drivers: explained(
    costDrivers.optional(),
    "成本由哪些數字推算（各家共用）",
    "The figures from which costs are worked out, the same for every vendor",
  ),
  channels: explained(z.array(channel).min(1), "通路清單", "The channels"),
  integrations: explained(
    z.array(integration).optional(),
    "必要串接清單",
    "Systems that must or should be connected",
  ),
  privacyNotice,
  restrictedTerritories: explained(
    z.array(restrictedTerritory).optional(),
    "本單位限制的地區：資料不得存放、存取、持有或複委託於此",
    "Territories that this buyer restricts for storage, access, ownership or sub-processors",
  ),
  itemsNotInUse: explained(
    z.record(id, z.array(id)).optional(),
    "準則中本單位用不到的項目，例如沒有電話就沒有錄音",
    "Items of a criterion that this buyer does not use, such as recordings without a phone",
  ),
  stages: explained(z.array(stageDates).optional(), "五階段的日期", "Dates of the five stages"),
  freezes: explained(z.array(freeze).optional(), "凍結紀錄", "Freezes on record"),
  roles: explained(
    z.record(id, z.string().min(1)).optional(),
    "角色與姓名，例如 sponsor、project-owner",
    "Roles and names, such as sponsor, project-owner",
  ),
  evaluation: explained(evaluationMethod.optional(), "評選方式", "How the evaluation is done"),
  seed: explained(
    z.number().int().min(0),
    "隨機種子，讓結果可以重現",
    "Seed of all random draws, so that results can be repeated",
  ),
  weights: explained(
    z
      .strictObject({
        preset: explained(
          z.enum(["default", "finance", "small-shop"]),
          "權重範本",
          "Preset of weights and gates",
        ),
        questions: explained(
          z.record(id, z.number().min(0)).optional(),
          "改動的題目權重",
          "Question weights that differ from the preset",
        ),
        criteria: explained(
          z.record(id, z.number().min(0)).optional(),
          "改動的準則權重（題目內）",
          "Criterion weights, inside their question, that differ",
        ),
        doubt: explained(
          z.number().min(0).max(0.9).optional(),
          "穩健度分析時，每個權重可能偏差的幅度（0 到 0.9），預設 0.5 表示上下各五成",
          "How far each weight may be off in the robustness analysis, 0 to 0.9; 0.5, the default, means up to half either way",
        ),
        elicited: explained(
          elicitedWeights.optional(),
          "不直接寫數字，而是用擺幅點數、順序或兩兩比較問出來的權重；寫了的組別以此為準",
          "Weights found by swing points, an order or comparisons instead of numbers; they hold for the groups named here",
        ),
      })
      .optional(),
    "權重",
    "Weights",
  ),
  closeCallMargin: explained(
    z.number().min(0).max(100).optional(),
    "總分差距在幾分以內視為難分軒輊，預設 2",
    "Totals within this many points are too close to call; 2 by default",
  ),
  departure: explained(
    reasonedSignature.optional(),
    "最後決定與建議不同時的書面理由",
    "The written reason when the sponsor departs from the recommendation",
  ),
});

export type Channel = z.infer<typeof channel>;
export type Freeze = z.infer<typeof freeze>;
export type DecisionDocument = z.infer<typeof decision>;
