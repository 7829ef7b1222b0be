import { z } from "zod";
import { businessCalendar } from "./business-calendar.ts";
import { explained } from "./explained.ts";
import { factConfidence } from "./facts.ts";
import { ids } from "./id.ts";
import { kpiId } from "./kpi-id.ts";
import { localisedText } from "./localised-text.ts";
import { replyTier } from "./reply-tier.ts";

const positive = z.number().gt(0);

export const kpiTarget = z.union([
  z.strictObject({
    atLeast: explained(
      z.number(),
      "至少多少（以指標的單位；比例為 0 到 1）",
      "At least, in the unit of the KPI; shares 0 to 1",
    ),
  }),
  z.strictObject({
    atMost: explained(
      z.number(),
      "至多多少（以指標的單位；時間為秒）",
      "At most, in the unit of the KPI; times in seconds",
    ),
  }),
  z.strictObject({
    ratioToBaseline: explained(
      positive,
      "相對基準的倍數，0.9 表示比基準少一成",
      "As a multiple of the baseline; 0.9 means a tenth less",
    ),
  }),
  z.strictObject({
    from: explained(
      z.enum(["baseline", "reply-tiers"]),
      "目標取自基準期，或取自回覆時限分層",
      "The target is the baseline itself, or the reply tiers",
    ),
  }),
]);

export const kpiMargin = z.union([
  z.strictObject({
    ratio: explained(
      z.number().min(1),
      "可容忍的倍數，例如 1.15：最多慢 15%",
      "Tolerated multiple, such as 1.15: at most 15 % slower",
    ),
  }),
  z.strictObject({
    points: explained(
      positive,
      "可容忍的百分點，例如 5（NPS 則為分數）",
      "Tolerated percentage points, such as 5 (for NPS its own points)",
    ),
  }),
  z.strictObject({
    shareOfIntake: explained(
      positive,
      "可容忍的未結增量，占每週進件的比例，例如 0.02",
      "Tolerated weekly growth of the backlog as a share of the weekly intake, such as 0.02",
    ),
  }),
]);

export const kpiBand = z.strictObject({
  label: explained(localisedText, "等級名稱", "Name of the band"),
  from: explained(z.number().optional(), "下限（含）", "From, inclusive"),
  to: explained(z.number().optional(), "上限（不含）", "To, exclusive"),
  source: explained(localisedText, "出處", "Where it was read"),
  confidence: factConfidence,
});

export const kpiRoles = ["primary", "guardrail", "informative", "watch"] as const;

export const kpi = z.strictObject({
  id: kpiId,
  label: explained(localisedText, "指標名稱", "Name of the KPI"),
  role: explained(
    z.enum(kpiRoles),
    "角色：主要、護欄、參考、觀察",
    "Role: primary, guardrail, informative, watch only",
  ),
  direction: explained(
    z.enum(["higher", "lower"]),
    "數值越高越好或越低越好",
    "Whether higher or lower is better",
  ),
  statistic: explained(
    z.enum(["median", "restricted-mean", "share", "mean", "net-score", "open-at-end"]).optional(),
    "呈現的統計量，未填則用指標預設",
    "The figure that is shown; the KPI's own when absent",
  ),
  clock: explained(
    z.enum(["calendar", "business"]).optional(),
    "日曆時間或工作時間，預設日曆時間",
    "Calendar or business clock; calendar by default",
  ),
  target: explained(kpiTarget.optional(), "目標", "The target"),
  margin: explained(
    kpiMargin.optional(),
    "不劣於基準的容許範圍；沒有就不會判為「沒有變差」",
    "What still counts as not worse; without it that verdict is never given",
  ),
  owner: explained(z.string().min(1).optional(), "負責人", "Who owns it"),
  definition: explained(localisedText.optional(), "定義", "The definition in words"),
  formula: explained(localisedText.optional(), "公式", "The formula in words"),
  pitfalls: explained(localisedText.optional(), "常見誤用", "What goes wrong with it"),
  bands: explained(z.array(kpiBand).optional(), "參考等級", "Reference bands"),
  facts: explained(ids.optional(), "依據的事實", "Facts it rests on"),
});

export const satisfiedFrom = z.strictObject({
  scaleMax: explained(z.number().int().min(2).max(10), "量表最高分", "Highest mark of the scale"),
  from: explained(z.number().int().min(1).max(10), "幾分以上算滿意", "Satisfied from this mark up"),
});

export const kpis = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  contactBase: explained(
    z.enum(["ticket", "contact"]).optional(),
    "一次解決率與重複聯繫率的分母：工單或聯繫；未填表示尚未宣告",
    "What first contact resolution and repeat contacts count: tickets or contacts; absent means not declared",
  ),
  giveUpShare: explained(
    z.number().min(0).max(1).optional(),
    "沒一次解決的人當中，不再聯繫就放棄的比例",
    "Of those not solved at once, the share that never comes back",
  ),
  followUpDays: explained(
    z.number().int().min(1).max(90).optional(),
    "每張工單觀察幾天，預設 14",
    "Days for which every ticket is followed; 14 by default",
  ),
  returnWindowDays: explained(
    z.number().int().min(1).max(30).optional(),
    "解決後幾天內再來算重複聯繫，預設 7",
    "Days after the solve in which a return counts; 7 by default",
  ),
  satisfiedFrom: explained(
    z.array(satisfiedFrom).optional(),
    "各量表幾分以上算滿意，預設五分制 4 分、十分制 8 分",
    "From which mark a customer counts as satisfied; 4 of 5 and 8 of 10 by default",
  ),
  calendar: explained(businessCalendar.optional(), "工作日曆", "The business calendar"),
  replyTiers: explained(z.array(replyTier).optional(), "回覆時限分層", "Reply tiers"),
  aiScope: explained(
    z
      .strictObject({
        toAi: explained(z.array(localisedText), "可交給 AI 的事", "What may go to the AI"),
        neverToAi: explained(
          z.array(localisedText),
          "絕不交給 AI 的事",
          "What never goes to the AI",
        ),
      })
      .optional(),
    "AI 服務範圍",
    "Scope of the AI",
  ),
  kpis: explained(z.array(kpi).min(1), "使用中的指標", "The KPIs in use"),
});

export type Kpi = z.infer<typeof kpi>;
export type KpiTarget = z.infer<typeof kpiTarget>;
export type KpiMargin = z.infer<typeof kpiMargin>;
export type KpiRole = (typeof kpiRoles)[number];
export type Kpis = z.infer<typeof kpis>;
