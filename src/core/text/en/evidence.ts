import type { evidenceText as zhHant } from "../zh-hant/evidence.ts";

/** Words about what stands beside the verdicts of a pilot. */
export const evidenceText: typeof zhHant = {
  title: (vendor) => `${vendor}: how firm these verdicts are`,
  lead: "A verdict rests on one number: the difference by weeks at the baseline's mix of channels. Below, the same data are looked at in other ways. Where these agree the verdict is firm; where they do not, ask why.",
  sureness: "The same difference, checked in other ways",
  columns: {
    rawP: "p, raw",
    adjustedP: "p, adjusted",
    permutation: "p, weeks named anew",
    margin: "p, not worse",
    finer: "At the mix of topics too",
    ticketLevel: "p if tickets were independent",
    effectiveWeeks: "Worth independent weeks, baseline / pilot",
    medianRatio: "Median",
    p90Ratio: "P90",
    meanRatio: "Restricted mean, weeks drawn again",
    geometric: "Geometric mean",
    middle: "Middle of all ratios",
    unfinished: "Not ended",
    firstWeeks: "First two weeks",
    laterWeeks: "Later weeks",
    perWeek: "Change a week",
    jump: "Jump at the start",
    before: "Trend before, a week",
    bend: "Change of slope, a week",
    treated: "Change in the pilot",
    control: "Change on the controls",
    beyond: "Beyond the controls",
    preTrend: "Gap before the pilot, a week",
    what: "What",
  },
  surenessNote:
    "Adjusted: Holm among primary KPIs, Benjamini and Hochberg among the rest. The p for independent tickets is what usual reports give; tickets of one week resemble each other, so it is far too sure. It stands here for contrast and decides nothing.",
  holm: "Holm",
  benjaminiHochberg: "BH",
  times: "Times: what other typical values say",
  timesNote: (draws) =>
    `95 % intervals in brackets. Median, P90 and restricted mean draw whole weeks again ${draws} times; the geometric mean and the middle ratio see only tickets that ended, and say little where many did not.`,
  learning: "Learning, or a first enthusiasm that wears off",
  learningChart: (kpi, first, later) => `${kpi}: ${first} in the first two weeks, ${later} later`,
  learningDescription: (kpi) =>
    `${kpi} in each pilot week against the whole baseline; the zero line is no change.`,
  learningAxis: "Against the baseline (%)",
  learningAxisPoints: "Against the baseline (percentage points)",
  learningNote:
    "A handful of points: described, not tested. Declared weeks of settling in are shown and not compared.",
  washIn: "settling in",
  trend: "The pilot, or a trend that had begun before",
  trendNote:
    "Interrupted series: the baseline's own weekly trend is taken away first, then the jump at the start of the pilot is looked at (Newey and West's errors, never below the usual ones). Below eight pilot weeks no change of slope can be told; below 12 points it is a picture only. Where time passed between the periods the trend is stretched across the gap: read with more caution still.",
  thin: "few points",
  controls: (channels) => `Against the channels kept on the old system: ${channels}`,
  controlsNote:
    "Seasons and campaigns that hit both sides cancel: the strongest comparison a buyer can run. It needs both sides to have moved alike before; where the interval of the gap before the pilot does not hold zero, do not trust it.",
  gapChart: (kpi, slope) => `${kpi}: before the pilot the gap changed by ${slope} a week`,
  gapDescription:
    "The gap between the pilot's channels and the controls, week by week. It should be flat before the pilot; where it leaves that height afterwards, that is the pilot's effect.",
  gapAxis: "Pilot's channels against the controls (%)",
  gapAxisPoints: "Pilot's channels minus the controls (percentage points)",
  silence: "What those who did not answer might have said",
  bounds: "If all the silent were dissatisfied, or satisfied",
  answerRate: "Answer rate",
  answerRateChange: "Change of the answer rate",
  cliff: "Marks higher or lower (−1 to 1, above 0 the pilot's are higher)",
  silenceNote:
    "If the answer rate changed, a change in satisfaction may only mean that other people answered.",
  volume: (before, after, change, interval) =>
    `Tickets a week: ${before} in the baseline, ${after} in the pilot (${change}, 95 % interval ${interval}).`,
  volumePoisson: (p) =>
    `Taken as coming one by one (Poisson) the same difference would give ${p}; tickets come in bursts, so the weeks decide.`,
  early: (asOf, end) => `Exported on ${asOf}, before the planned last day ${end}`,
  earlyText:
    'This is a look too early: neither "better" nor "not worse" is said, and the intervals below are those that hold at every look.',
  alwaysValid: "Interval that holds at every look",
  related: "Related figures of the same tickets",
  relatedNote: "They decide nothing; they help to read the main figures.",
};
