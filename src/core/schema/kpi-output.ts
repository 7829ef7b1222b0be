import { z } from "zod";
import { day } from "./day.ts";
import { exclusionReasons } from "./exclusion-reason.ts";
import { explained } from "./explained.ts";
import { measuredKpiId } from "./kpi-id.ts";

export const kpiUnits = [
  "seconds",
  "share",
  "points",
  "tickets",
  "minor-currency-per-ticket",
] as const;

export const kpiStatistics = [
  "median",
  "restricted-mean",
  "share",
  "mean",
  "net-score",
  "open-at-end",
] as const;

/** Figures that stand beside a KPI and must not be taken for it. */
export const companionIds = [
  "restricted-mean",
  "answered-in-time",
  "hand-over-to-reply",
  "first-solve-time",
  "throughput",
  "one-touch",
  "reopened",
  "answer-rate",
  "if-silent-dissatisfied",
  "if-silent-satisfied",
  "ai-involvement",
  "ai-containment",
  "ai-confirmed",
  "not-yet-due",
  "without-deadline",
  "mean-open-age",
  "weekly-change",
] as const;

/** What must be known when reading the table. */
export const kpiNotes = ["compare-differs", "backlog-without-older-tickets"] as const;

const count = z.number().int().min(0);
const range = z.tuple([z.number(), z.number()]);

export const companionFigure = z.strictObject({
  id: z.enum(companionIds),
  unit: z.enum(kpiUnits),
  n: count.nullable(),
  estimate: z.number().nullable(),
});

export const kpiOutput = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  rows: explained(count, "檔案的資料列數", "Data rows of the file"),
  included: explained(count, "列入計算的工單數", "Tickets that were used"),
  excluded: explained(
    z.array(
      z.strictObject({
        reason: explained(z.enum(exclusionReasons), "原因", "Why"),
        count: explained(count, "列數", "Rows"),
      }),
    ),
    "沒有列入的列，依原因",
    "Rows that were not used, by reason",
  ),
  asOf: explained(
    z.string().nullable(),
    "匯出時刻（UTC）；之後的事不算。檔案沒有工單時為 null",
    "The cut, UTC: nothing later counts. Null for a file without tickets",
  ),
  window: explained(
    z
      .strictObject({
        from: explained(day, "第一天", "First day"),
        to: explained(day, "最後一天", "Last day"),
      })
      .nullable(),
    "期間",
    "The period",
  ),
  kpis: explained(
    z.array(
      z.strictObject({
        id: measuredKpiId,
        unit: explained(z.enum(kpiUnits), "單位", "Unit"),
        statistic: explained(z.enum(kpiStatistics), "統計量", "Which figure it is"),
        n: explained(count.nullable(), "分母的工單數", "Tickets in the denominator"),
        estimate: explained(
          z.number().nullable(),
          "數值；算不出為 null",
          "Value; null when not computed",
        ),
        interval: explained(
          range.nullable(),
          "95% 區間；算不出為 null",
          "95 % interval; null when not computed",
        ),
        p90: explained(
          z.number().nullable(),
          "第 90 百分位（只有時間指標）；算不出為 null",
          "90th percentile, of times only; null when not computed",
        ),
        coverage: explained(
          z.number().min(0).max(1).nullable(),
          "有所需欄位的工單比例",
          "Share of tickets that have what the KPI needs",
        ),
        definition: explained(z.string(), "定義與參數", "Definition with its parameters"),
        companions: explained(
          z.array(companionFigure),
          "相關但不是這項指標的數字",
          "Figures beside the KPI that are not it",
        ),
      }),
    ),
    "各指標",
    "The KPIs",
  ),
  bulkRequesters: explained(
    z.array(
      z.strictObject({
        tickets: explained(count, "工單數", "Tickets"),
        share: explained(z.number().min(0).max(1), "占比", "Share of all"),
        exampleRow: explained(
          count,
          "其中一張的列號；0 是來源裡沒有列號",
          "Row of one of the tickets; 0 where the source has no rows",
        ),
      }),
    ),
    "工單特別多的提問者（20 張以上、占 2% 以上），多半是系統信箱",
    "Requesters with very many tickets (20 and more, 2 % and more), most likely a system's mailbox",
  ),
  notes: explained(z.array(z.enum(kpiNotes)), "讀表須知", "What to know when reading the table"),
});

export type CompanionId = (typeof companionIds)[number];
export type KpiNote = (typeof kpiNotes)[number];
export type KpiUnit = (typeof kpiUnits)[number];
export type KpiStatistic = (typeof kpiStatistics)[number];
export type KpiOutput = z.infer<typeof kpiOutput>;
