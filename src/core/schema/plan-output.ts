import { z } from "zod";
import { explained } from "./explained.ts";
import { measuredKpiId } from "./kpi-id.ts";
import { kpiUnits } from "./kpi-output.ts";
import { kpiRoles } from "./kpis.ts";

const number = z.number().nullable();
const count = z.number().int().min(0);

/** Why a KPI has no detectable difference. */
export const undetectableReasons = [
  "kpi-not-in-data",
  "coverage-too-low",
  "too-few-weeks-of-kpi",
  "clock-not-declared",
  "follow-up-too-short",
  "no-variation",
  "definitions-differ",
] as const;

export const detectable = z.strictObject({
  pilotWeeks: explained(count, "試點週數", "Pilot weeks"),
  change: explained(
    number,
    "看得出來的最小改變，朝好的方向：時間與成本是比值（0.78 即少 22%），其餘是差值",
    "Smallest change in the good direction that would be seen: a ratio for times and costs (0.78 is 22 % less), else a difference",
  ),
  calculatorTickets: explained(
    z.number().int().nullable(),
    "一般樣本數計算器（把工單當獨立）會說每期只要這麼多張；只有比例，僅供對照",
    "Tickets a period that a usual calculator would ask for, taking tickets as independent; shares only, for contrast",
  ),
  notWorseShowable: explained(
    z.boolean().nullable(),
    "若其實沒變，八成機會能證明「沒有變差」嗎；沒有容許範圍為 null",
    "If nothing changed, would not worse be shown four times in five; null without a margin",
  ),
});

export const planOutput = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  confidence: explained(z.number(), "信心水準", "Confidence"),
  power: explained(
    z.number(),
    "真有這麼大的改變時，看得出來的機會",
    "Chance of seeing it if it is there",
  ),
  baselineWeeks: explained(z.array(z.string()), "基準期的完整週", "Whole weeks of the baseline"),
  ticketsPerWeek: explained(number, "每週工單", "Tickets a week"),
  followUpSeconds: explained(
    z.number(),
    "每張工單的觀察時間（秒）",
    "Follow-up of every ticket, seconds",
  ),
  kpis: explained(
    z.array(
      z.strictObject({
        id: measuredKpiId,
        unit: explained(z.enum(kpiUnits), "單位", "Unit"),
        role: explained(z.enum(kpiRoles), "角色", "Role"),
        scale: explained(z.enum(["ratio", "difference"]), "比值或差值", "Ratio or difference"),
        baseline: explained(number, "基準期數值", "Value in the baseline"),
        designEffect: explained(
          number,
          "一週內工單相似使有效樣本縮小的倍數（比例才有）",
          "By how much alike tickets of a week shrink the sample; of shares only",
        ),
        ticketCorrelation: explained(
          number,
          "同一週兩張工單有多相似（群內相關，比例才有）",
          "How alike two tickets of one week are (intra-class correlation); of shares only",
        ),
        detectable: explained(z.array(detectable), "依試點週數", "By pilot weeks"),
        reason: explained(
          z.enum(undetectableReasons).nullable(),
          "算不出的原因",
          "Why it cannot be worked out",
        ),
      }),
    ),
    "各指標",
    "The KPIs",
  ),
});

export type UndetectableReason = (typeof undetectableReasons)[number];
export type Detectable = z.infer<typeof detectable>;
export type PlanOutput = z.infer<typeof planOutput>;
