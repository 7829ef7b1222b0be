import { z } from "zod";
import { kpiEvidence, tested } from "./compare-evidence.ts";
import { explained } from "./explained.ts";
import { measuredKpiId } from "./kpi-id.ts";
import { companionFigure, kpiUnits } from "./kpi-output.ts";
import { kpiRoles } from "./kpis.ts";

/** The only five things that are ever said of a KPI in a pilot. */
export const verdicts = ["better", "not-worse", "worse", "cannot-tell", "cannot-assess"] as const;

/** Which rule gave the verdict. */
export const verdictReasons = [
  "data-unfit",
  "kpi-not-in-data",
  "coverage-too-low",
  "too-few-weeks-of-kpi",
  "clock-not-declared",
  "mix-not-covered",
  "no-run-in",
  "follow-up-too-short",
  "no-variation",
  "improved",
  "within-margin",
  "deteriorated",
  "interval-too-wide",
  "no-margin-declared",
  "definitions-differ",
  "before-planned-end",
] as const;

/** What is compared between the periods; one for each kind of KPI. */
export const comparedStatistics = [
  "restricted-mean",
  "share",
  "mean",
  "net-score",
  "weekly-change",
] as const;

/** Everything that can make two periods unfit to be compared, or that the reader must know. */
export const fitnessCodes = [
  "no-tickets",
  "same-tickets-twice",
  "zone-unknown",
  "too-few-whole-weeks",
  "one-week-dominates",
  "one-requester-dominates",
  "follow-up-too-short",
  "many-bad-rows",
  "periods-overlap",
  "before-planned-end",
  "short-baseline",
  "partial-weeks-left-out",
  "follow-up-shortened",
  "export-time-assumed",
  "bulk-requester",
  "duplicate-ids",
  "volume-changed",
  "mix-changed",
  "weeks-autocorrelated",
  "vendor-duration",
] as const;

const count = z.number().int().min(0);
const number = z.number().nullable();

const measured = z.strictObject({
  n: explained(count.nullable(), "分母的工單數", "Tickets in the denominator"),
  estimate: explained(
    number,
    "數值，各期自己的通路組成；算不出為 null",
    "Value at the period's own mix of channels; null when not computed",
  ),
  standardised: explained(number, "以基準期通路組成標準化", "At the baseline's mix of channels"),
  median: explained(number, "中位數（只有時間指標）", "Median, of times only"),
  p90: explained(number, "第 90 百分位（只有時間指標）", "90th percentile, of times only"),
  coverage: explained(
    z.number().min(0).max(1).nullable(),
    "有所需欄位的工單比例",
    "Share of tickets that have what the KPI needs",
  ),
  companions: explained(
    z.array(companionFigure),
    "相關但不是這項指標的數字，只看比較的週",
    "Figures beside the KPI that are not it, over the compared weeks",
  ),
  weekly: explained(
    z.array(z.strictObject({ week: z.string(), n: z.number(), value: number })),
    "逐週數值",
    "Value by week",
  ),
});

export const fitnessProblem = z.strictObject({
  code: explained(z.enum(fitnessCodes), "問題", "The problem"),
  severity: explained(
    z.enum(["blocks", "warns"]),
    "blocks：不得比較；warns：可比較但須留意",
    "blocks: no comparison is fair; warns: compare, but know this",
  ),
  period: explained(
    z.enum(["baseline", "pilot"]).nullable(),
    "哪一期；null 表示兩期",
    "Which period; null for both",
  ),
  params: explained(
    z.record(z.string(), z.union([z.number(), z.string()])),
    "相關數字",
    "The numbers behind it",
  ),
});

export const compareOutput = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  fitness: explained(
    z.strictObject({
      fit: explained(z.boolean(), "資料是否可供比較", "May the two periods be compared"),
      problems: explained(z.array(fitnessProblem), "問題", "Problems"),
    }),
    "資料適用性",
    "Fitness of the data",
  ),
  followUpSeconds: explained(
    z.number(),
    "兩期每張工單都觀察這麼久（秒）",
    "How long every ticket of both periods is followed, seconds",
  ),
  weeks: explained(
    z.strictObject({ baseline: z.array(z.string()), pilot: z.array(z.string()) }),
    "比較的完整週",
    "The whole weeks compared",
  ),
  look: explained(
    z.strictObject({
      plannedEnd: explained(z.string().nullable(), "計畫的最後一天", "Last planned day"),
      asOf: explained(z.string().nullable(), "匯出日", "Day of the export"),
      isEarly: explained(z.boolean(), "是否在預定結束前就看", "A look before the planned end"),
      weeksPlanned: explained(count, "計畫的完整週數", "Whole weeks planned"),
    }),
    "何時看結果；提早看不給「變好」",
    "When one looks; an early look never says better",
  ),
  volume: explained(
    z.strictObject({
      baselinePerWeek: explained(number, "基準期每週工單", "Tickets a week in the baseline"),
      pilotPerWeek: explained(number, "試點期每週工單", "Tickets a week in the pilot"),
      ratio: explained(tested, "試點÷基準，以週為群集", "Pilot over baseline, by weeks"),
      poissonP: explained(number, "Poisson 率比檢定 p 值", "p of the Poisson rate ratio"),
      trend: kpiEvidence.shape.trend,
    }),
    "工單量",
    "Volume",
  ),
  kpis: explained(
    z.array(
      z.strictObject({
        id: measuredKpiId,
        unit: explained(z.enum(kpiUnits), "單位", "Unit"),
        role: explained(z.enum(kpiRoles), "角色", "Role"),
        statistic: explained(
          z.enum(comparedStatistics),
          "比較的統計量；時間用限制平均，與 kpi 指令的中位數不同",
          "Which figure is compared; times by their restricted mean, where `kpi` shows the median",
        ),
        definition: explained(z.string(), "定義與參數", "Definition with its parameters"),
        baseline: explained(measured, "基準期", "The baseline"),
        pilot: explained(measured, "試點期", "The pilot"),
        difference: explained(
          z.strictObject({
            estimate: explained(z.number().nullable(), "差異", "The difference"),
            interval: explained(
              z.tuple([z.number(), z.number()]).nullable(),
              "95% 區間",
              "95 % interval",
            ),
            scale: explained(
              z.enum(["ratio", "difference"]),
              "ratio：試點÷基準；difference：試點−基準",
              "ratio: pilot over baseline; difference: pilot minus baseline",
            ),
          }),
          "以基準期通路組成標準化後的差異，以週為群集",
          "Difference at the baseline's channel mix, clustered by week",
        ),
        p: explained(z.number().min(0).max(1).nullable(), "p 值", "p-value"),
        pAdjusted: explained(
          z.number().min(0).max(1).nullable(),
          "多重比較校正後的 p 值",
          "p-value adjusted for several KPIs",
        ),
        adjustment: explained(
          z.enum(["holm", "benjamini-hochberg"]),
          "校正方法：主要指標用 Holm，其餘用 Benjamini–Hochberg",
          "How it was adjusted: Holm for primaries, Benjamini and Hochberg for the rest",
        ),
        target: explained(z.number().nullable(), "目標值", "Target value"),
        targetIsMet: explained(z.boolean().nullable(), "是否達標", "Was the target reached"),
        evidence: explained(kpiEvidence, "判定之外的佐證", "Evidence beside the verdict"),
        verdict: explained(z.enum(verdicts), "判定", "The verdict"),
        reason: explained(z.enum(verdictReasons), "判定依據", "Which rule gave it"),
      }),
    ),
    "各指標的比較",
    "The comparison by KPI",
  ),
});

export type ComparedStatistic = (typeof comparedStatistics)[number];
export type Verdict = (typeof verdicts)[number];
export type VerdictReason = (typeof verdictReasons)[number];
export type FitnessCode = (typeof fitnessCodes)[number];
export type FitnessProblem = z.infer<typeof fitnessProblem>;
export type CompareOutput = z.infer<typeof compareOutput>;
