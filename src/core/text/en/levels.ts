import type { LevelsText } from "../zh-hant/levels.ts";

/** Words of the editions of a report for different readers. */
export const levelsText: LevelsText = {
  edition: {
    working: "Working edition: everything",
    committee: "Committee edition",
    executive: "Executive edition, without individual sheets",
    vendor: "Vendor edition: your own result only",
    public: "Public edition: vendors by code",
  },
  result: "Result of the evaluation",
  ownTotal: "Your proven total",
  highestTotal: "Highest proven total",
  ownSentence: (own, highest) =>
    `Your proven total is ${own} points; the highest is ${highest} points.`,
  ownBy: (what) => `Yours: ${what.toLowerCase()}`,
  firstBy: (what) => `Of the first: ${what.toLowerCase()}`,
  ownSentenceBy: (what, own, first) => `${what}: yours ${own}, of the first ${first}.`,
  totals: "Totals of all vendors",
  weights: "Criteria and weights",
  question: "Question",
  criterion: "Criterion",
  share: "Share of all",
  method: "Method",
};
