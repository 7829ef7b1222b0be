import type { Phrase } from "../phrase.ts";
import type { decideText as zhHant } from "../zh-hant/decide.ts";

/** Reasons and conditions of the decision, what to do, and what would flip it. */
export const decideText: Record<keyof typeof zhHant, Phrase> = {
  "no-vendor-files": "There is no vendor's scorecard yet.",
  "no-checklist":
    "Without a procurement checklist nobody can tell which stages are done: a draft, and no recommendation.",
  "leader-gate-pending": (w) =>
    `The leader, ${w.vendor}, has not proven the hard gate "${w.criterion}"; until then nothing can be recommended.`,
  "could-overtake": (w) =>
    `If everything open with ${w.vendor} turns out well it reaches ${w.possible}, above the ${w.proven} that ${w.rival} has proven.`,
  "first-place-shared": (w) => `${w.vendor} and ${w.rival} have the same proven total.`,
  "close-by-margin": (w) =>
    `${w.vendor} is only ${w.gap} points ahead of ${w.rival}, within the declared ${w.margin}: too close to call.`,
  "close-by-weights": (w) =>
    `${w.vendor} is ${w.gap} points ahead of ${w.rival}, but doubt about weights and unproven answers could swap them: too close to call.`,
  "stage-open": (w) =>
    `The stage "${w.stage}" is not done (open: ${w.count}); nothing is recommended before it is.`,
  "later-stages-wait": (w) => `Later stages that wait for it: ${w.count}.`,
  "only-one-in-the-race": (w) =>
    `Only ${w.vendor} is not excluded, with a proven total of ${w.proven}.`,
  "leads-by": (w) => `${w.vendor} has proven ${w.proven} points, ${w.gap} more than ${w.rival}.`,
  "first-in-share": (w) =>
    `By points, gates left aside: with weights up to half too high or too low and open answers anywhere in their range, ${w.vendor} is first in ${w.share} of the draws.`,
  coverage: (w) => `${w.share} of the weight is fully proven for ${w.vendor}.`,
  "excluded-by-gate": (w) =>
    `${w.vendor} is excluded: hard gates missed: ${w.count}, such as "${w.criterion}"; its total stays visible.`,
  "set-aside-could-lead": (w) =>
    `${w.vendor} was not taken into the pilot; with everything proven it would reach up to ${w.possible}. That was the buyer's own choice.`,
  "sponsor-departs": (w) =>
    `The sponsor's decision departs from the recommendation, with a written reason (${w.by}, ${w.on}).`,

  "panel-sealed": (w) =>
    `Sheets still out: ${w.count} (${w.evaluator}). The levels are sealed; nothing is recommended before they are opened.`,
  "panel-nobody-judged": "No sheet counts yet, so the declared method has nothing to count.",
  "panel-scores-owed": (w) =>
    `Scores still owed: ${w.count} (for example ${w.evaluator} on ${w.vendor}, "${w.criterion}"); neither totals nor ranks can be told.`,
  "panel-price-missing": (w) =>
    `${w.vendor} has no total price, so the declared method gives no places.`,
  "panel-no-decision":
    "The panel found that it cannot decide; until it does nothing is recommended.",
  "panel-difference-open": (w) =>
    `Obvious differences between members that nobody has disposed of: ${w.count} (for example ${w.vendor}, "${w.criterion}").`,
  "first-by-rank-sum": (w) =>
    `Rank sum: ${w.vendor} has the lowest sum of ranks (${w.ranks}) and is first.`,
  "first-by-total-score": (w) =>
    `Total score: ${w.vendor} has the highest mean total (${w.points}) and is first.`,
  "first-by-score-per-price": (w) =>
    `Score per price: ${w.vendor} costs least for each point (${w.sum}) and is first.`,
  "method-lead-ranks": (w) =>
    `The sum of ranks of ${w.vendor} is ${w.ranks} lower than that of ${w.rival}, the second. The rules know no margin that is too close; where it is narrow, see what would change the answer.`,
  "method-lead-points": (w) =>
    `The mean total of ${w.vendor} is ${w.points} points above that of ${w.rival}, the second. The rules know no margin that is too close; where it is narrow, see what would change the answer.`,
  "method-lead-price": (w) =>
    `A point of ${w.rival}, the second, costs ${w.share} more than one of ${w.vendor}. The rules know no margin that is too close; where it is narrow, see what would change the answer.`,
  "method-lead-by-tie-rule": (w) =>
    `${w.vendor} and ${w.rival} come out the same; their places are those of the declared tie rule.`,
  "panel-groups-without-totals":
    "Some members judge only the questions of their group and so have no total of their own. The declared method needs each member's own total, so it gives no places. Let every member judge all questions, or use the weighted score.",
  "nothing-flips-by-method": "Whichever member is left out, the same vendor is first.",
  "flip-without-any-of": (w) =>
    `There are ${w.count} members of whom any one, left out, would change that ${w.vendor} alone is first.`,
  "tie-needs-evaluation": (w) =>
    `Tied: ${w.vendor}. By the declared rule they are evaluated once more.`,
  "tie-needs-lot": (w) => `Still tied: ${w.vendor}. A lot decides.`,

  "soft-gate-open": (w) =>
    `Before signing, get the proof for "${w.criterion}" from ${w.vendor} (soft gate pending).`,
  "soft-gate-needs-mitigation": (w) =>
    `${w.vendor} misses the soft gate "${w.criterion}"; a written and approved mitigation is needed.`,
  "soft-gate-mitigated": (w) =>
    `${w.vendor} misses the soft gate "${w.criterion}"; the approved mitigation must be carried out.`,
  "settle-before-signing": (w) => `Before signing, settle "${w.item}": ${w.because}`,
  "cost-is-at-least": (w) =>
    `Cost lines not known for ${w.vendor}: ${w.count}; the total cost is only "at least".`,

  "mend-weights": "Set a weight above 0 first; totals cannot be computed without.",
  "get-gate-proof": (w) =>
    `Get evidence of grade "${w.evidence}" for "${w.criterion}" from ${w.vendor}; the hard gate is open until then.`,
  "get-proof": (w) =>
    `Get evidence of grade "${w.evidence}" for "${w.criterion}" from ${w.vendor}; it can add up to ${w.points} points.`,
  "close-item": (w) => `Close "${w.item}" of the stage "${w.stage}": ${w.because}`,
  "mend-breach": (w) =>
    `"${w.refusal}" happened while "${w.stage}" was open: take it back, or use it only once the stage is done.`,
  "write-mitigation": (w) =>
    `Write the mitigation for the soft gate "${w.criterion}" that ${w.vendor} misses, and have it approved.`,

  "flip-by-gate": (w) =>
    `If ${w.vendor} turns out to miss the hard gate "${w.criterion}", it is excluded.`,
  "flip-by-answers": (w) =>
    `If most of what is open with ${w.rival} turns out well (up to ${w.possible}, against ${w.proven}), it takes the lead.`,
  "flip-without-evaluator": (w) => `Without the scores of ${w.evaluator}, ${w.rival} leads.`,
  "tie-without-evaluator": (w) => `Without the scores of ${w.evaluator}, nobody leads alone.`,
  "flip-by-weights": (w) =>
    `Moving ${w.points} points of weight (of 100), from "${w.criterion}" first, to "${w.toCriterion}" lets ${w.rival} draw level.`,
  "flip-by-one-weight": (w) =>
    `"${w.criterion}" alone: when its weight goes from ${w.share} to ${w.limitShare}, ${w.rival} draws level.`,
  "nothing-flips": "No change of weights and no open answer can change who is first.",

  "pilot-gate-failed": (w) => `The hard gate "${w.criterion}" is missed.`,
  "pilot-kpi-worse": (w) => `"${w.kpi}" is worse.`,
  "pilot-drill-failed": (w) => `"${w.test}" did not pass.`,
  "pilot-drill-open": (w) => `"${w.test}" has no result yet.`,
  "pilot-without-comparison": "The pilot has not been compared with the baseline.",
  "pilot-without-primary": "There is no primary KPI to judge by.",
  "pilot-kpi-not-good-enough": (w) => `"${w.kpi}": ${w.verdict}.`,
  "pilot-stability-below": (w) =>
    `Available ${w.availability} %, below the ${w.promised} % promised.`,
  "pilot-stability-unknown": "The stability of the system is not on record.",
  "pilot-export-critical": (w) =>
    `The restored export has ${w.count} rows with a critical difference (lost, exposed or of the wrong person).`,
  "pilot-all-good": "Primary KPIs are better, guardrails not worse, and all drills passed.",
};
