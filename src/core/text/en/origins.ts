import type { OriginsText } from "../zh-hant/origins.ts";

export const originsText: OriginsText = {
  totals:
    "Proven = Σ weight × credit × level; claimed gives full credit; possible counts the unanswered as full (0–100). Line by line on the comparison page.",
  coverage: "Weight of the criteria with full credit for their evidence, as a share of all weight.",
  draws:
    "Drawn from the declared seed: weights vary around what was declared, open and unproven answers within what is possible.",
  flip: "Smallest move of weight by linear programming: from what helps the leader most to what helps the rival most, until level.",
  swings:
    "One weight alone taken down and up by half, the others in proportion, and the lead reckoned again.",
  weights: "Weight of the question × weight within it; the range is an exact closed formula.",
  agreement: "The opened sheets of the evaluators; each cell read on the declared scale, 0 to 1.",
  panel: "Evaluators' sheets, conflict declarations and the declared method.",
  standings: "Evaluators' sheets, reckoned by the declared method.",
  ask: "This answer alone taken as full and proven, all else unchanged; proven totals and leader reckoned again.",
  flips: "The leader's distance from the nearest rival against what one change does.",
  answers: "Answers of the scorecard, read on the scale that the question declares.",
  profile: "Particulars in the vendor's scorecard.",
  verdicts:
    "Pilot against baseline, clustered by week, at the baseline's channel mix; definitions on the pilot page.",
  weekly: "The same definition, ISO week by ISO week.",
  mix: "Kitagawa split: change inside the channels and change of their mix.",
  population: "Counted row by row; rows read = used + left out, by reason.",
  sureness:
    "The same difference with weeks named anew, at the mix of topics, and as if tickets were independent.",
  times:
    "Median, P90, restricted and geometric mean of the same times; in brackets 95 % intervals from whole weeks drawn again.",
  silence: "All who did not answer taken as dissatisfied, then as satisfied.",
  learning: "First two pilot weeks, and the later ones, each against the whole baseline.",
  trend:
    "Interrupted series: the baseline's own trend taken away, then the jump where the pilot begins.",
  related: "Other counts of the same tickets, to help reading only.",
  cost: "Three-point figures of all cost lines as present cost, summed by simulation; P10, P50 and P90.",
  costLines: "Quantity × price × periods, year by year as present cost.",
  hiddenCost: "Shares of the likely amounts; per contact, divided by what the pilot saw resolved.",
  price: "Difference of the two total costs; price has no part in the score.",
  benefits:
    "Drivers × amounts of the benefits, year by year as present value, less the total cost.",
  residual:
    "Residual = likelihood × impact; a mitigation takes off a level only in place and with evidence.",
  clauses: "Red lines of the clause list, and the state of each clause in the vendor's scorecard.",
  rehearsal:
    "Two exports reconciled row by row on their key; drills judged by their declared pass mark.",
  survey: "Means with 95 % intervals over the rows of the service survey.",
  audit: "Counted over the rows of the reply audit; reliability by Krippendorff's alpha.",
  value: "Assumptions of the service value file (low, likely, high), multiplied line by line.",
  facts: "The register of facts: what was read, where and when.",
  findings: "Counted by the rules of the check; each stands in the table below.",
};
