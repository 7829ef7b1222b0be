import type { costReportText as zhHant } from "../zh-hant/cost-report.ts";

/** Words of the cost page. */
export const costReportText: typeof zhHant = {
  lead: {
    together:
      "All in today's money. P10 to P90 is where the total falls in eight of ten simulated cases; half of them exceed P50. Blank is unknown, not 0.",
    byYear: "P50 and P10–P90 of each year; percentiles of years do not add up.",
    lines:
      "Every line with its arithmetic and source. Amounts are ends of an estimate; the total adds the ends and is not a probability interval.",
    ai: "The same contacts at the same price, under two meanings of “solved”. They are one bill and never added; the last column divides it by what was really solved for good.",
    benefits:
      "Benefits stand apart and lower no cost. No contact is saved twice; satisfaction, recommendation and first contact resolution have no money of their own.",
    switching:
      "What a wrong choice costs: the probability of another switch × every part to be paid again, discounted to that year.",
    volumes:
      "What the price formula says a month at one, two and five times the volume; a tier that is not agreed is a red line.",
    price: "Price is no part of the score, but whether the lead is worth its money should be seen.",
    worth: "Further left and higher up is better: less money, more proven.",
  },
  sections: {
    byYear: "What each year costs",
    worth: "Score against cost",
    price: "Would price change the answer",
    ai: "AI usage under both definitions",
    benefits: "What it may bring: three views",
    benefitLines: "How benefits are counted",
    switching: "Having to switch again",
    volumes: "Prices when you grow",
    hidden: "Cost beyond the seat price",
  },
  columns: {
    p10: "P10",
    p50: "P50",
    p90: "P90",
    sums: "Sum of lows – highs",
    how: "Arithmetic and source",
    count: "Counted by",
    bill: "Bill of year 1",
    perSolve: "Per contact solved for good",
    view: "View",
    benefit: "Benefit (present value)",
    net: "Benefit less cost",
    returnOnInvestment: "Return on investment",
    payback: "Payback",
    breakEven: "Break-even needs",
    certainty: "Certainty",
    volume: (times) => `${times}×`,
    score: "Proven score",
  },
  costsMove: {
    independent:
      "figures that lines share, such as wage, exchange rate and growth, move all of them; the rest vary by themselves",
    together: "all figures run high or low together",
  },
  otherwise: {
    independent: (range) =>
      `if only shared figures (wage, exchange rate, growth) moved lines at once, P10–P90 would be ${range}.`,
    together: (range) => `if all figures ran high or low together, P10–P90 would be ${range}.`,
  },
  method: (assumption, draws, low, high) =>
    `${assumption}; ${draws} draws, which leave P90 between ${low} and ${high} (95 %).`,
  methodExact: (assumption) => `${assumption}; percentiles are computed, not sampled.`,
  seatsShare: (vendor, share, others) =>
    `${vendor}: seats are only ${share} of the likely total; ${others} comes beyond the seat price.`,
  largest: (lines) => `The three largest: ${lines}.`,
  perResolved: (vendor) => `${vendor}: per resolved contact`,
  perResolvedUnknown: "Without a resolution rate of the pilot, or volumes, this cannot be computed",
  noPrice: "Not agreed",
  aiAgainstPerson: (vendor, ai, person) =>
    `${vendor}: a contact that AI solves for good costs ${ai}; a person handles one for about ${person}.`,
  basis:
    "Benefit less cost, return, payback and break-even rest on the likely amount of each line, not on P50; where lines can run further up than down, P50 lies above the sum of the likely amounts.",
  grossOfPresent: (fee) =>
    `All are gross of what the present system costs: the ${fee} a month paid without a change is not counted as a benefit.`,
  presentCredited: (vendors) =>
    `${vendors}: the present system's fee that ends is counted as a benefit; the months in which both are paid are a cost under double running, so nothing counts twice.`,
  grossOfPresentOthers: (vendors) =>
    `${vendors}: nobody declared that the present system ends, so its fee is not counted as a benefit.`,
  grossOfPresentUnknown:
    "All are gross of what the present system costs: what is paid without a change is not counted as a benefit.",
  payback: (month) => `Month ${month}`,
  noPayback: "Not within the horizon",
  breakEven: (times) => `${times} times the benefits estimated`,
  views: {
    "cost-only": "Cost only",
    "hard-savings": "With hard savings",
    everything: "With assumptions too",
  },
  assumption: "includes assumptions",
  certainty: { "hard-saving": "Hard saving", assumption: "Assumption" },
  benefitState: {
    valued: "Counted",
    "not-applicable": "Not applicable",
    "driver-missing": "Driver missing (unknown)",
    "counted-twice": "Counted twice, left out",
  },
  charts: {
    waterfall: (vendor, share) => `${vendor}: year 1 is ${share} of the total cost`,
    waterfallDescription:
      "From top to bottom the years add up to the total, at likely amounts in today's money.",
    waterfallOpen: (count) =>
      `${count} ${count === 1 ? "line is" : "lines are"} unknown, so it is a lower bound.`,
    waterfallCaption: "The years add up",
    waterfallYear: "Year",
    ranges: (cheapest, amount) => `${cheapest} has the lowest total: P50 is ${amount}`,
    rangesOpen: (cheapest, amount, open) =>
      `${cheapest} is lowest so far, P50 at least ${amount}; ${open} ${open === 1 ? "vendor has" : "vendors have"} unknown lines, so totals cannot be ranked yet`,
    rangesDescription: (years) =>
      `Present cost over ${years} years by vendor: the bar runs from P10 to P90, the diamond is P50.`,
    rangesUnknown: (vendor, lines) =>
      `${vendor} has no known cost (${lines} ${lines === 1 ? "line" : "lines"} unknown) and is not drawn.`,
    worthBetter: (leader) => `${leader} has the highest score and the lowest cost`,
    worthDearer: (leader, cheaper) => `${leader} has the highest score; ${cheaper} costs less`,
    worthTied: "The highest score is shared, at different costs",
    worthDescription: (count) =>
      `${count} vendors: across, the total cost at P50 (the line runs from P10 to P90); up, the proven score.`,
    worthAxis: (currency) => `Total cost at P50 (${currency})`,
  },
};
