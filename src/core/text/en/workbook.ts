import type { WorkbookText } from "../zh-hant/workbook.ts";

/** Words of the workbook that the report is written to. */
export const workbookText: WorkbookText = {
  scores: "Scores",
  scoresLead:
    "Change a weight in a golden cell, and totals and ranks follow; values and credits come from the scorecards.",
  question: "Question",
  criterion: "Criterion",
  questionWeight: "Weight of the question",
  criterionWeight: "Weight within it",
  share: "Share of all",
  value: "Value (0–1)",
  credit: "Credit (0–1)",
  applies: "Applies (1 yes, 0 no)",
  proven: "Proven",
  claimed: "With claims",
  possible: "At most",
  rank: "Rank by proven",
  asReported: "Proven as reported",
  excluded: "Excluded",
};
