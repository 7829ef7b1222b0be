import type { robustnessText as zhHant } from "../zh-hant/robustness.ts";

/** Words of the page on robustness. */
export const robustnessText: typeof zhHant = {
  page: "Robustness",
  question: "Would the answer change?",
  summary:
    "Other weights, other answers, one vendor fewer, one evaluator fewer, another method: would somebody else be first? Exact where an exact answer exists; drawn only where none does.",
  sections: {
    words: "In words",
    stability: "How far each weight may move",
    flip: "The smallest change of weights that turns it over",
    swings: "One weight at a time: what becomes of the lead",
    draws: "Weights and open answers together: what the draws say",
    checks: "Further checks",
    agreement: "How far the evaluators agree",
  },
  tooFew: (vendor) =>
    `Only ${vendor} is not excluded; without a rival there is nothing to turn over.`,
  nobody: "Every vendor is excluded, so nobody is first.",
  tied: "The first place is shared, so nobody leads alone; only the draws and the checks can be shown.",
  closeTitle: "Too close to call",
  holdsTitle: (vendor) => `${vendor} stays first within reasonable doubt about the weights`,
  openAnswers:
    "Answers that are not proven could still change who is first; see “What to ask next”.",
  gateOpen:
    "No open answer can lift another vendor past it; but a hard gate of its own is undecided, and missing it would exclude it.",
  sharedFirst: "In first place: ",
  firstShare: ({ vendor, draws, doubt, share, error }) =>
    `In ${draws} draws, with every weight up to ${doubt} off and open answers anywhere they can be, ${vendor} is first in ${share} (sampling error ±${error}).`,
  nearestPair: (vendor, rival, share) =>
    `The closest rival one to one is ${rival}: ${vendor} beats it in ${share} of the draws.`,
  noSingleWeight: "No single weight changes who is first, whatever it is set to.",
  noFlip: "No distribution of weights lets anybody draw level with the leader.",
  nearestWeight: ({ criterion, now, limit, rival }) =>
    `The most sensitive single weight is “${criterion}”: at ${limit} instead of ${now}, ${rival} draws level.`,
  stabilityRest: (count, isRest) =>
    `${isRest ? "The other" : "All"} ${count} weights may take any value and the leader stays; all weights are listed on the page of evidence and method.`,
  stabilityLead:
    "Closed form, not sampled. “Overall”: all other weights give way in proportion. “In its question”: only the criteria of the same question do. Nearest to a change first.",
  stabilityOf: { all: "Overall: leader unchanged", siblings: "In its question: leader unchanged" },
  nowOf: { all: "Overall weight", siblings: "Weight in its question" },
  rivalBeyond: "First beyond it",
  wholeRange: "any value",
  weightTrace: "The weight, and the question it belongs to",
  flipLead:
    "Weight is taken from where it helps the leader most and given to where it helps the rival most, until they are level: the optimum of the linear programme.",
  flipOf: ({ rival, points }) => `${rival} draws level when ${points} of 100 points move`,
  flipApproximate: "Some criteria do not apply to one of the two; this is approximate.",
  noFlipOf: (rivals) => `Cannot draw level by weights alone: ${rivals}.`,
  flipCaption: (rival) => `The smallest change that lets ${rival} draw level`,
  from: "Now",
  to: "Then",
  change: "Change (points)",
  swingsTitle: (criterion, low, high) =>
    `“${criterion}” moves the lead most: from ${low} to ${high} points`,
  swingsFlip: (count) =>
    count === 1
      ? "One weight, halved or raised by half, puts somebody else first"
      : `${count} weights, halved or raised by half one at a time, put somebody else first`,
  swingsDescription: (lead) =>
    `One row per criterion: the leader's distance to its nearest rival with the weight halved and raised by half. The diamond is the lead now, ${lead} points; below 0 somebody else is first.`,
  swingsAxis: "Points ahead of the nearest rival",
  swingsCaption: "The lead with each weight halved and raised by half",
  lower: "Halved",
  higher: "Raised by half",
  leadNow: "Now",
  noSwings: "Without a rival or a single leader there is no lead to move.",
  drawChoice: (doubt) =>
    `How weights are drawn: within each group (questions first, then the criteria of a question) every weight is multiplied by a factor of its own, up to ${doubt} off, and the group is brought back to its sum. Unanswered criteria are drawn evenly over their scale, unproven ones between what is proven and what is claimed. A ± range was chosen over a Dirichlet because whoever set the weights can understand and contest it; drawing all weights alike would throw away what was agreed.`,
  anyWeights: (shares, draws, error) =>
    `With no regard to the stated weights (every division among questions, and among the criteria of each, equally likely; ${draws} draws, error ±${error}), the shares of first places are: ${shares}.`,
  drawError: ({ seed, draws, error, confidenceError }) =>
    `Seed ${seed}, ${draws} draws; the sampling error of a share is at most ±${error} (95 %), of confidence ±${confidenceError}.`,
  rankShares: "Share of draws at each rank",
  rankColumn: (rank) => `Rank ${rank}`,
  laterRanks: "Later",
  confidence: "Confidence",
  confidenceNote:
    "Confidence: how often it is first under the weights that favour it most (the mean weights of the draws it wins); left out for those that hardly ever win.",
  pairwise: "One to one: share of draws in which the row beats the column",
  central: "Which weights put it first (mean weights of the draws it wins)",
  stated: "Stated weight",
  onlyFirst: (count) => `Many vendors; only the first ${count} of the ranking are shown.`,
  dominates: (over, under) =>
    `${over} is proven at least as good as ${under} on every criterion and better on one; no weights can turn the two around.`,
  noDominance: "No vendor is at least as good as another on everything, so the weights do matter.",
  dropOneHolds: "Leaving out any one vendor never reverses two others.",
  dropOneFails: ({ dropped, over, under }) =>
    `Without ${dropped}, ${over} and ${under} change places; that is a fault of this tool, please report it.`,
  methods: {
    additive: "Weighted sum (used in this report)",
    "topsis-vector": "TOPSIS (vector normalisation)",
    "topsis-min-max": "TOPSIS (min–max normalisation)",
    "promethee-2-usual": "PROMETHEE II (usual preference)",
  },
  methodReasons: {
    "one-vendor": "Only one vendor, nothing to compare",
    "no-weights": "No weights",
    "not-a-number": "The values cannot be used",
    "no-difference": "No difference between the vendors",
  },
  methodFirst: (vendors) => `First: ${vendors}`,
  methodsAgree: (vendor) =>
    `Three other methods put ${vendor} first too; the winner does not depend on the method.`,
  methodsDiffer:
    "Another method can put somebody else first: the lead rests on strengths making up for weaknesses, which deserves a second look. Other methods only check; they do not change the outcome.",
  methodsNone: "There are no two vendors to compare, so other methods cannot check the result.",
  methodsLeftOut: (criteria) =>
    `Not part of this check (does not apply to everybody): ${criteria}.`,
  methodsCaption: "Second opinion: who is first under another method",
  method: "Method",
  first: "First",
  voices: "Would one evaluator less change it",
  withoutHolds: "Leaving out any one evaluator changes nothing about who is first.",
  without: (evaluator, leader) => `Without ${evaluator}, ${leader} is first.`,
  withoutNobody: (evaluator) => `Without ${evaluator}, nobody is first alone.`,
  noPanel: "Fewer than two open sheets, so there is nothing to agree on.",
  agreementLead: ({ evaluators, rated, ratedByAll }) =>
    `${evaluators} evaluators rated ${rated} cells (vendor × criterion), ${ratedByAll} of them rated by all. Each one's ratings stay on record; here they are read on the declared scales, 0 to 1.`,
  kendall: "Kendall's W: the order of the vendors",
  alpha: "Krippendorff's alpha (interval): the ratings themselves",
  absolute: "ICC(2,1): would another evaluator give the same rating",
  consistent: "ICC(3,1): the same, with harshness forgiven",
  figure: (value, words) => `${value}: ${words}`,
  order: ({ strength, objects, criteria }) =>
    `${strength} (${objects} vendors, weighted over the ${criteria} criteria that all of them rated).`,
  orderTwo: "With two vendors W can only be all or nothing; read it lightly.",
  orderMissing:
    "No criterion was rated by every evaluator for every vendor, so their totals do not compare.",
  orderNone: "Every evaluator rates the vendors alike, so there is no order.",
  strengths: {
    strong: "strong agreement",
    moderate: "fair agreement",
    weak: "weak agreement",
    none: "no more agreement than chance",
  },
  alphaUse: {
    firm: "firm enough for conclusions",
    tentative: "enough for tentative conclusions only",
    unreliable: "not enough for conclusions, talk first",
  },
  alphaFigure: ({ value, use, equal }) =>
    `${value}: ${use}. ${equal} of the paired ratings are equal.`,
  noVariation: "All ratings are the same, so there is nothing to measure.",
  notComparable: "Too few ratings can be compared.",
  harshness: (most, least, gap) =>
    `The gap between the two is harshness: ${most} rates highest, ${least} lowest, ${gap} of the scale apart on average.`,
  noHarshness: "The two are nearly the same: nobody is markedly harsh or lenient.",
  elicitation: {
    title: "How weights were found",
    lead: "The weights of these groups were not written as numbers. A weight means something only with both ends of its scale, so they stand beside it.",
    questions: "Among the questions",
    group: (name, way) => `${name}: ${way}`,
    ways: {
      swing: "swing points",
      order: "an order of importance",
      pairwise: "comparisons two by two (AHP, for weights only)",
    },
    methods: {
      "rank-order-centroid": "rank-order centroid (ROC)",
      "rank-sum": "rank sum",
      "rank-reciprocal": "rank reciprocal",
    },
    points: "Points",
    rank: "Rank",
    worst: "Worst end",
    best: "Best end",
    share: "Weight in the group",
    allWorst: "everything under it at its worst end",
    allBest: "everything under it at its best end",
    converted: (method) => `The order became weights by ${method}.`,
    notAnchored: "No swing has 100 points; the proportions are used, but better ask again.",
    pairwise: ({ judged, all, ratio, table }) =>
      `${judged} of ${all} pairs were judged; weights are the principal eigenvector. Consistency ratio ${ratio} (random index: ${table}; up to 0.1 is accepted).`,
    inconsistent:
      "The contradictions exceed 0.1; the weights are used as they are, but should be talked over.",
    worstPair: ({ first, second, times, fitting }) =>
      `The judgement that fits least: “${first}” as ${times} times “${second}”, where the others suggest about ${fitting} times.`,
    filled: (count) =>
      count === 1
        ? "1 pair was not judged and is filled in so that it contradicts the others least."
        : `${count} pairs were not judged and are filled in so that they contradict the others least.`,
    tables: {
      "uniform-scale": "drawn evenly from 1/9 to 9",
      "saaty-1980": "Saaty 1980",
      "saaty-2005": "Saaty 2005",
      "donegan-dodd-1991": "Donegan and Dodd 1991",
    },
  },
};
