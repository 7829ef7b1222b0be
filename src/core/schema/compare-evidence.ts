import { z } from "zod";
import { explained } from "./explained.ts";

const number = z.number().nullable();
const share = z.number().min(0).max(1).nullable();
const range = z.tuple([z.number(), z.number()]).nullable();
const count = z.number().int().min(0);

/** A value with its 95 % interval; both null when not computed. */
export const estimated = z.strictObject({
  estimate: explained(number, "估計值", "The estimate"),
  interval: explained(range, "95% 區間", "95 % interval"),
});

/** The same with a p-value. */
export const tested = estimated.extend({ p: explained(share, "p 值", "p-value") });

const weekMemory = z.strictObject({
  weeks: explained(count, "週數", "Weeks"),
  lagOne: explained(number, "相鄰兩週的相似度（自相關）", "How alike neighbouring weeks are"),
  ljungBoxP: explained(share, "Ljung–Box 檢定 p 值", "p-value of Ljung and Box"),
  effectiveWeeks: explained(
    number,
    "相當於幾個獨立的週",
    "How many independent weeks they are worth",
  ),
});

const learningWeek = z.strictObject({
  week: explained(z.string(), "ISO 週", "ISO week"),
  isWashIn: explained(z.boolean(), "是否為磨合週", "A declared week of settling in"),
  n: explained(count, "工單數", "Tickets"),
  effect: explained(number, "與基準期相比", "Against the baseline"),
});

const learning = z.strictObject({
  weeks: explained(z.array(learningWeek), "逐週效果", "The effect week by week"),
  firstTwoWeeks: explained(number, "前兩個比較週", "The first two compared weeks"),
  laterWeeks: explained(number, "其餘各週", "The other weeks"),
  slopePerWeek: explained(
    estimated,
    "每週變化；比值為自然對數。點數少，僅供描述",
    "Change a week, natural logarithms for ratios; few points, a description only",
  ),
});

const trend = z.strictObject({
  level: explained(
    tested,
    "扣除原有趨勢後、試點開始時的跳動；比值為自然對數",
    "Jump at the start beyond the trend; natural logarithms for ratios",
  ),
  slopePerWeek: explained(tested, "原本就有的每週變化", "Change a week that was there anyway"),
  slopeChange: explained(
    tested.nullable(),
    "試點期斜率的改變；試點不足八週為 null",
    "Change of slope; null below eight pilot weeks",
  ),
  points: explained(count, "週數", "Weeks"),
  isThin: explained(z.boolean(), "不足 12 點，只能當圖看", "Fewer than 12 points: a picture only"),
});

const controls = z.strictObject({
  channels: explained(z.array(z.string()), "對照通路", "Control channels"),
  treatedChange: explained(number, "試點通路的變化", "Change on the pilot's channels"),
  controlChange: explained(number, "對照通路的變化", "Change on the controls"),
  difference: explained(tested, "兩者之差（雙重差分）", "The one beyond the other"),
  preTrend: explained(
    tested,
    "基準期兩邊差距的每週變化；不接近零就不可信",
    "Change a week of the gap before the pilot; far from zero it may not be trusted",
  ),
  gaps: explained(
    z.array(z.strictObject({ week: z.string(), isPilot: z.boolean(), gap: number })),
    "逐週差距",
    "The gap week by week",
  ),
});

const times = z.strictObject({
  geometricMeanRatio: explained(
    tested,
    "已完成者的幾何平均比（對數、以週檢定）",
    "Ratio of geometric means of what ended, by weeks on logarithms",
  ),
  hodgesLehmannRatio: explained(
    estimated,
    "已完成者兩兩相除的中位數",
    "Median of all ratios of what ended",
  ),
  unfinishedShare: explained(
    z.strictObject({ baseline: share, pilot: share }),
    "觀察期內未完成的比例；高時上兩項不可採",
    "Share not ended in the follow-up; where it is high the two above say little",
  ),
  medianRatio: explained(estimated, "中位數比（逐週重抽）", "Ratio of medians, weeks drawn again"),
  p90Ratio: explained(
    estimated,
    "P90 比（逐週重抽）",
    "Ratio of 90th percentiles, weeks drawn again",
  ),
  restrictedMeanRatio: explained(
    estimated,
    "限制平均比（逐週重抽）",
    "Ratio of restricted means, weeks drawn again",
  ),
  draws: explained(count, "重抽次數", "Draws"),
});

const satisfaction = z.strictObject({
  nonResponseBounds: explained(
    z.strictObject({ baseline: range, pilot: range }),
    "未作答者全不滿意、全滿意時的上下界",
    "The share if all who kept silent were dissatisfied, or satisfied",
  ),
  answerRate: explained(
    z.strictObject({ baseline: share, pilot: share, difference: tested }),
    "問卷回覆率與其差異",
    "Answer rate and its difference",
  ),
  ordinal: explained(
    z
      .strictObject({
        cliffsDelta: explained(
          estimated,
          "五分制分數高低的差距（−1 到 1），逐週刪一",
          "How much more often pilot marks are higher, −1 to 1; leaving out one week at a time",
        ),
        brunnerMunzelP: explained(
          share,
          "Brunner–Munzel p 值（工單層級）",
          "p of Brunner and Munzel, by tickets",
        ),
      })
      .nullable(),
    "五分制的順序比較；沒有五分制為 null",
    "The marks as an order; null without a five-point scale",
  ),
});

/** Everything beside the verdict that a careful reader asks for; what is not computed is null. */
export const kpiEvidence = z.strictObject({
  weekMemory: explained(
    z.strictObject({ baseline: weekMemory, pilot: weekMemory }).nullable(),
    "相鄰各週是否相似",
    "Do neighbouring weeks resemble each other",
  ),
  permutation: explained(
    z.strictObject({ p: share, splits: count, isExact: z.boolean() }).nullable(),
    "把各週重新分派為試點的檢定",
    "Test by naming the weeks anew",
  ),
  crude: explained(estimated, "未標準化的差異", "The difference without standardisation"),
  mix: explained(
    z.strictObject({ rate: number, mix: number, uncoveredShare: number }),
    "Kitagawa 分解：通路內的改變、通路組成的改變、未涵蓋比例",
    "Kitagawa: change inside channels, change of mix; share outside the common mix",
  ),
  finerMix: explained(
    estimated.extend({ strata: count, uncoveredShare: number }).nullable(),
    "依通路 × 主題標準化",
    "At the baseline's mix of channel and topic",
  ),
  designEffect: explained(
    z.strictObject({ baseline: number, pilot: number }).nullable(),
    "設計效應：一週內工單相似使有效樣本縮小的倍數",
    "Design effect: by how much alike tickets of a week shrink the sample",
  ),
  newcombe: explained(
    range,
    "Newcombe 區間（依設計效應加寬，未標準化）",
    "Newcombe's interval, widened by the design effect, not standardised",
  ),
  margin: explained(
    z.strictObject({ limit: z.number(), p: share, isInside: z.boolean().nullable() }).nullable(),
    "不劣性檢定：界值、單尾 p 值",
    "Non-inferiority: the limit and the one-sided p",
  ),
  ticketLevel: explained(
    z
      .strictObject({
        test: z.enum(["log-rank", "mantel-haenszel"]),
        p: share,
      })
      .nullable(),
    "把工單當成彼此獨立時會得到的 p 值（過度自信，僅供對照）",
    "The p of a test that takes tickets as independent: too sure, for contrast only",
  ),
  alwaysValid: explained(
    z.strictObject({ interval: range, p: share }).nullable(),
    "隨時可看的信賴序列",
    "Confidence sequence, valid at every look",
  ),
  times: explained(times.nullable(), "只有時間指標", "Times only"),
  learning: explained(learning.nullable(), "學習曲線", "Learning curve"),
  trend: explained(trend.nullable(), "中斷時間序列", "Interrupted series"),
  controls: explained(controls.nullable(), "與對照通路比較", "Against the control channels"),
  satisfaction: explained(satisfaction.nullable(), "只有滿意度", "Customer satisfaction only"),
});

export type Estimated = z.infer<typeof estimated>;
export type Tested = z.infer<typeof tested>;
export type KpiEvidence = z.infer<typeof kpiEvidence>;
