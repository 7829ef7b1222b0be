import type { experienceText as zhHant } from "../zh-hant/experience.ts";

/** Words of the service experience and of the reply audit. */
export const experienceText: typeof zhHant = {
  rubric: {
    understood: { label: "Understood", lookedFor: "names the customer's own issue and facts" },
    empathy: { label: "Empathy", lookedFor: "recognises this feeling, not a formula" },
    ownership: { label: "Ownership", lookedFor: "apologises when due, blames nobody" },
    correct: { label: "Correct", lookedFor: "agrees with article or policy, source known" },
    concrete: { label: "Concrete", lookedFor: "who does what by when" },
    compensation: {
      label: "Fitting compensation",
      lookedFor: "a remedy of the right tier, with amount or form, neither missing nor excessive",
    },
    prevention: {
      label: "Prevention",
      lookedFor: "what is changed so that it does not recur, true and specific",
    },
    "within-authority": { label: "Within authority", lookedFor: "no promise beyond the rules" },
    "plain-words": { label: "Plain words", lookedFor: "no jargon, rules explained" },
    tone: { label: "Tone", lookedFor: "polite, personal, no quarrel, no boilerplate" },
    "follow-through": {
      label: "Follow-through",
      lookedFor: "when and how the result is told, with thanks",
    },
    "channel-privacy": {
      label: "Channel and privacy",
      lookedFor: "details moved to private, AI disclosed, a way to a person",
    },
  },
  audit: {
    sheetTitle:
      "Rating of replies: 0 absent or wrong, 1 partly, 2 good; n/a where it does not apply",
    reply: "Reply",
    note: "Remark",
    ratings: "Ratings",
    rubricSheet: "Rubric",
    item: "Item",
    lookedFor: "What is looked for",
    roots: "Where it comes from",
    essential: " (never 0)",
    afterFault: " (only after a loss or a fault of ours)",
    drawn: (replies, ai, human, path) =>
      `Drew ${replies} replies (AI ${ai}, people ${human}) into ${path}`,
    sheetWritten: (path, replies, rater) => `Sheet of rater ${rater} (${replies} replies): ${path}`,
    fewer: (author, found, wanted) =>
      `There are only ${found} replies of ${author}, fewer than the ${wanted} wanted.`,
    readRows: (rows, replies, rater) => `${rater}: ${replies} replies, ${rows} marks read`,
    wroteAudit: (path) => `Wrote ${path}`,
    notWritten: "Nothing was written; add --write to put them into reply-audit.csv.",
    noVendor: "Name the vendor with --vendor (the folder below pilots/).",
    noTickets: (path) =>
      `There is no ticket file with canonical columns at ${path}; convert other formats with import first.`,
    exists: (path) =>
      `${path} is there already; a new draw would not fit the marks given so far. Add --replace to draw anew all the same.`,
    notASheet: (path) => `${path} is no sheet of ratings.`,
    noRater: (path) => `${path} does not say who rated.`,
    authors: { ai: "AI", human: "people" },
  },
  dimensions: {
    tangibles: "Tangibles",
    reliability: "Reliability",
    responsiveness: "Responsiveness",
    assurance: "Assurance",
    empathy: "Empathy",
  },
  stages: {
    awareness: "Awareness",
    consideration: "Consideration",
    purchase: "Purchase",
    use: "Use",
    loyalty: "Loyalty",
  },
  moments: { positive: "+ above expectation", break: "− break", neutral: "neutral" },
};
