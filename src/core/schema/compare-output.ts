import { z } from "zod";
import { explained } from "./explained.ts";
import { measuredKpiId } from "./kpi-id.ts";
import { kpiUnits } from "./kpi-output.ts";

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
] as const;

/** Everything that can make two periods unfit to be compared, or that the reader must know. */
export const fitnessCodes = [
  "no-tickets",
  "same-tickets-twice",
  "zone-unknown",
  "too-few-whole-weeks",
  "one-week-dominates",
  "follow-up-too-short",
  "many-bad-rows",
  "periods-overlap",
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
const measured = z.strictObject({
  n: explained(count.nullable(), "分母的工單數", "Tickets in the denominator"),
  estimate: explained(
    z.number().nullable(),
    "數值；算不出為 null",
    "Value; null when not computed",
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
  kpis: explained(
    z.array(
      z.strictObject({
        id: measuredKpiId,
        unit: explained(z.enum(kpiUnits), "單位", "Unit"),
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
        target: explained(z.number().nullable(), "目標值", "Target value"),
        verdict: explained(z.enum(verdicts), "判定", "The verdict"),
        reason: explained(z.enum(verdictReasons), "判定依據", "Which rule gave it"),
      }),
    ),
    "各指標的比較",
    "The comparison by KPI",
  ),
});

export type Verdict = (typeof verdicts)[number];
export type VerdictReason = (typeof verdictReasons)[number];
export type FitnessCode = (typeof fitnessCodes)[number];
export type FitnessProblem = z.infer<typeof fitnessProblem>;
export type CompareOutput = z.infer<typeof compareOutput>;
