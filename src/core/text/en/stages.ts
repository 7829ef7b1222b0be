import type { Phrase } from "../phrase.ts";
import type { stagesText as zhHant } from "../zh-hant/stages.ts";

/** Sentences about the items of the five stages and the firewall. */
export const stagesText: Record<keyof typeof zhHant, Phrase> = {
  ticked: (w) => `Ticked by ${w.by} on ${w.on}.`,
  waived: (w) => `Waived by ${w.by} on ${w.on}.`,
  "not-ticked": "Nobody has ticked it yet.",
  "no-rule": "The files hold nothing to derive it from; a person must tick it, with evidence.",

  "no-kpi-file": "There is no KPI file yet.",
  "core-kpis-present": (w) => `All three core KPIs are there, among ${w.count}.`,
  "core-kpi-missing": (w) => `The core KPI "${w.kpi}" is missing.`,
  "kpi-definitions-filled":
    "Base, follow-up, return window, clock and definitions are all declared.",
  "contact-base-missing":
    "Whether first contact resolution and repeat contacts count tickets or contacts is not declared.",
  "follow-up-missing": "For how many days each ticket is followed is not declared.",
  "return-window-missing": "Within how many days a return counts is not declared.",
  "kpi-without-definition": (w) => `"${w.kpi}" has no definition.`,
  "calendar-missing": "A business clock is used, but there is no business calendar.",
  "no-baseline": "There are no tickets of a baseline.",
  "baseline-not-read": "The tickets of the baseline have not been read.",
  "baseline-too-short": (w) =>
    `The baseline has ${w.weeks} whole weeks; at least ${w.least} are needed.`,
  "baseline-unfit": (w) => `The baseline is not fit: ${w.fitness}.`,
  "baseline-ready": (w) => `The baseline has ${w.weeks} whole weeks and is fit.`,
  "targets-declared": (w) =>
    `All ${w.count} primary and guardrail KPIs have a target and a margin.`,
  "target-missing": (w) => `"${w.kpi}" has no target.`,
  "margin-missing": (w) => `"${w.kpi}" has no margin.`,
  "no-judged-kpi": "No KPI is primary or a guardrail.",
  "primary-kpi-chosen": (w) => `Primary KPI: ${w.kpi} (${w.count} in all).`,
  "no-primary-kpi": "No primary KPI is chosen.",
  "too-many-primary-kpis": (w) => `${w.count} KPIs are primary; at most two may be.`,
  "targets-agree": "No target contradicts another.",
  "targets-disagree": (w) => `Targets to be cleared up: ${w.finding}.`,
  "findings-not-passed": "Whether targets contradict each other has not been checked.",
  "ai-scope-listed": (w) => `Topics for the AI: ${w.toAi}; never for the AI: ${w.never}.`,
  "no-ai-scope": "What may and what must never go to the AI is not listed.",
  "nothing-kept-from-ai": "What must never go to the AI is not listed.",
  "kpis-frozen": (w) => `Frozen by ${w.by} on ${w.on}; nothing has changed since.`,
  "kpis-not-frozen": "The KPIs are not frozen.",
  "kpis-changed-since-freeze": (w) =>
    `The KPI file was changed after the freeze of ${w.on}; the hash differs and must be signed anew.`,

  "channels-inventoried": (w) => `All ${w.count} channels have an owner, hours and a tool.`,
  "channel-without-owner": (w) => `"${w.channel}" has no owner.`,
  "channel-without-hours": (w) => `"${w.channel}" has no service hours.`,
  "channel-without-tool": (w) => `"${w.channel}" names no tool in use.`,
  "volumes-known": "The monthly volume of every channel is known.",
  "channel-without-volume": (w) => `The monthly volume of "${w.channel}" is not known.`,
  "core-channel-not-in-baseline": (w) =>
    `The baseline has not one ticket on the core channel "${w.channel}".`,
  "core-channels-flagged": (w) => `Core channels flagged: ${w.count}.`,
  "many-core-channels-first": (w) =>
    `Core channels flagged: ${w.count}; ${w.first} of them in the first wave is much for a pilot.`,
  "no-core-channel": "No channel is flagged as core.",
  "core-channel-never": (w) => `"${w.channel}" is a core channel and yet never goes live.`,
  "channel-phases-set": (w) => `The other channels (${w.count}) have a wave, or "never".`,
  "reply-tiers-set": (w) => `Every channel has a reply tier (${w.count} tiers).`,
  "channel-without-reply-tier": (w) => `"${w.channel}" has no reply tier.`,
  "no-journey": "There is no journey file.",
  "journey-stage-thin": (w) =>
    `The journey stage "${w.journeyStage}" has fewer than two touchpoints.`,
  "journey-too-few-breaks": (w) => `Only ${w.count} breaks are named; at least two are expected.`,
  "journey-too-few-positive": (w) =>
    `Only ${w.count} moments above expectation are named; at least three are expected.`,
  "journey-break-unlinked": (w) => `The break "${w.touchpoint}" points to no channel and no KPI.`,
  "journey-mapped": (w) => `Touchpoints: ${w.touchpoints}, of which breaks: ${w.breaks}.`,

  "no-questions": "There are no decision questions yet.",
  "no-record-kinds": "The criteria list no kinds of record to export.",
  "record-kind-not-mandatory": (w) =>
    `The record kind "${w.recordKind}" is not listed as mandatory.`,
  "no-export-format": "The criteria ask for no export format.",
  "export-needs-stated": (w) =>
    `Kinds of record listed: ${w.count}, with all eight mandatory ones.`,
  "no-facts-file": "There is no register of facts, so the age of law facts cannot be told.",
  "law-fact-stale": (w) =>
    `The law fact "${w.fact}" was last checked on ${w.on}, more than ${w.days} days ago.`,
  "privacy-map-needs-a-person":
    "The law facts are fresh; the map of personal data and the notice need a person's confirmation.",
  "no-integrations": "No systems to connect are listed.",
  "integrations-listed": (w) => `Systems to connect: ${w.count}, of which must: ${w.must}.`,
  "no-hard-gate": "There is no hard gate.",
  "gates-defined": (w) => `All ${w.count} hard gates state a minimum.`,
  "weights-do-not-add-up": "The weights cannot be shared out, so they cannot be frozen.",
  "criteria-frozen": (w) =>
    `Frozen by ${w.by} on ${w.on}, before any score; nothing has changed since.`,
  "criteria-not-frozen": "Criteria and weights are not frozen.",
  "criteria-changed-since-freeze": (w) =>
    `Criteria or weights were changed after the freeze of ${w.on}; the hash differs and must be signed anew.`,
  "criteria-frozen-after-scores": (w) =>
    `The first sheet was handed in on ${w.first}, before the freeze of ${w.on}.`,
  "no-evaluator-sheet": "There is no evaluator's sheet yet.",
  "conflict-not-declared": (w) =>
    `${w.evaluator} has not declared whether there is a conflict of interest; the sheet does not count.`,
  "conflict-declared-late": (w) =>
    `${w.evaluator} declared conflicts only after handing in the sheet.`,
  "conflicts-declared": (w) => `Sheets with a declaration made in time: ${w.count}.`,

  "no-pilot-vendor": "No vendor is in the pilot yet.",
  "entry-steady": (w) => `Weekly volume varies by ${w.share}, no more than ${w.most}.`,
  "entry-unsteady": (w) =>
    `Weekly volume varies by ${w.share}, more than ${w.most}; swings in volume may hide the pilot's effect.`,
  "volume-variation-unknown":
    "The baseline has fewer than two whole weeks, so the variation cannot be told.",
  "visible-change-accepted": (w) =>
    `From how the ${w.baselineWeeks} weeks of the baseline differ, the smallest change of "${w.kpi}" that ${w.weeks} pilot weeks would show is ${w.ratio ?? w.shareChange ?? w.change}; accepted by ${w.by} on ${w.on}, before the pilot began.`,
  "visible-change-accepted-late": (w) =>
    `From how the ${w.baselineWeeks} weeks of the baseline differ, the smallest change of "${w.kpi}" that ${w.weeks} pilot weeks would show is ${w.ratio ?? w.shareChange ?? w.change}; ${w.by} accepted it only on ${w.on}, and the pilot began on ${w.begins}.`,
  "visible-change-not-accepted": (w) =>
    `From how the ${w.baselineWeeks} weeks of the baseline differ, the smallest change of "${w.kpi}" that ${w.weeks} pilot weeks would show is ${w.ratio ?? w.shareChange ?? w.change}; nobody has accepted it, and it must be signed before week one.`,
  "visible-change-no-pilot":
    "No pilot plan names a period yet, so what the pilot could show cannot be worked out.",
  "visible-change-unknown": (w) =>
    `How small a change of "${w.kpi}" a pilot would show cannot be worked out from the baseline.`,
  "clause-agreed": (w) => `${w.vendor} has agreed "${w.clause}".`,
  "clause-not-agreed": (w) => `${w.vendor} has not agreed "${w.clause}".`,
  "pilot-agreed-with-all": (w) => `The pilot exit clause is agreed with all ${w.count} vendors.`,
  "no-pilot-window": (w) => `The pilot plan of ${w.vendor} names no period.`,
  "pilot-weeks-fit": (w) => `The pilot of ${w.vendor} has ${w.weeks} whole weeks.`,
  "pilot-weeks-unfit": (w) =>
    `The pilot of ${w.vendor} has ${w.weeks} whole weeks; ${w.least} to ${w.most} are asked for.`,
  "pilot-weeks-fit-all": (w) => `All ${w.count} pilots have four to eight whole weeks.`,
  "pilot-not-compared": (w) => `The pilot of ${w.vendor} has not been compared with the baseline.`,
  "pilot-data-fit": (w) => `The pilot data of ${w.vendor} are fit.`,
  "pilot-data-unfit": (w) => `The pilot data of ${w.vendor} are not fit: ${w.fitness}.`,
  "pilot-data-fit-all": (w) => `The pilot data of all ${w.count} vendors are fit.`,
  "test-run": (w) => `"${w.test}" has a result for ${w.vendor}: ${w.result}.`,
  "test-not-run": (w) => `"${w.test}" has no result for ${w.vendor}.`,
  "replies-audited-all": (w) => `AI replies were audited for all ${w.count} vendors.`,
  "audit-too-few-replies": (w) => `Fewer than 100 AI replies of ${w.vendor} were audited.`,
  "audit-overlap-small": (w) =>
    `Too few replies of ${w.vendor} were rated by both, so agreement cannot be judged.`,
  "audit-raters-disagree": (w) =>
    `The raters of ${w.vendor} disagree (alpha below 0.67); train and rate again.`,
  "no-survey": (w) => `There is no survey of ${w.vendor}; a person may tick this with evidence.`,
  "no-customers-asked": (w) => `No customer answered the survey of ${w.vendor}.`,
  "no-agents-asked": (w) => `No agent answered the survey of ${w.vendor}.`,
  "users-asked": (w) =>
    `${w.vendor}: ${w.customers} customers and ${w.agents} agents answered, ${w.from} to ${w.to}.`,
  "users-asked-all": (w) => `Customers and agents were asked for all ${w.count} vendors.`,
  "stability-not-logged": (w) =>
    `There is no log of outages of ${w.vendor}; no record is not "no incident".`,
  "stability-undeclared": (w) =>
    `The log of outages of ${w.vendor} is empty, and nobody declares that nothing happened.`,
  "stability-no-window": (w) =>
    `The plan of ${w.vendor} has no pilot window, so availability cannot be worked out.`,
  "messages-lost-unknown": (w) =>
    `An incident of ${w.vendor} does not say how many messages were lost.`,
  "system-stable": (w) =>
    `${w.vendor}: ${w.incidents} incidents, at most ${w.minutes} minutes down on one channel, ${w.lost} messages lost; available ${w.availability} %, at or above the ${w.promised} % promised.`,
  "system-stable-no-promise": (w) =>
    `${w.vendor}: ${w.incidents} incidents, at most ${w.minutes} minutes down on one channel, ${w.lost} messages lost; available ${w.availability} %, with no promise to compare.`,
  "system-below-promise": (w) =>
    `${w.vendor}: ${w.incidents} incidents, at most ${w.minutes} minutes down on one channel, ${w.lost} messages lost; available ${w.availability} %, below the ${w.promised} % promised.`,
  "systems-logged-all": (w) => `The logs of outages of all ${w.count} vendors were checked.`,
  "drills-run": (w) => `All ${w.count} drills have a result for ${w.vendor}.`,
  "drills-run-all": (w) => `The drills have results for all ${w.count} vendors.`,
  "no-processor-duties": "The criteria do not ask for the six processor duties.",
  "processor-duties-unknown": (w) => `The six processor duties are not clear for ${w.vendor}.`,
  "processor-duties-incomplete": (w) =>
    `The six processor duties are incomplete for ${w.vendor}; no real customer data may go in.`,
  "processor-duties-complete": (w) => `The six processor duties are complete for ${w.vendor}.`,
  "processor-duties-all": (w) =>
    `The six processor duties are complete for all ${w.count} vendors.`,
  "verdicts-good": (w) => `${w.vendor}: primary KPIs better, guardrails not worse.`,
  "verdict-with-reason": (w) =>
    `${w.vendor}: "${w.kpi}" is ${w.verdict}; the reason is written down.`,
  "verdict-needs-reason": (w) =>
    `${w.vendor}: "${w.kpi}" is ${w.verdict}; the sponsor's written reason is needed.`,
  "verdicts-given-all": (w) =>
    `All ${w.count} pilots have verdicts, with a reason where they are not good.`,
  "no-pilot-decision": (w) => `Expand, extend or stop is not written down for ${w.vendor}.`,
  "pilot-decided": (w) => `${w.vendor}: ${w.by} decided on ${w.on} to ${w.pilotDecision}.`,
  "pilots-decided-all": (w) => `The decision after the pilot is written down for all ${w.count}.`,

  "no-leading-vendor": "There is no leading vendor to sign with.",
  "clauses-agreed": (w) => `${w.vendor} has agreed all ${w.count} clauses.`,
  "clause-without-numbers": (w) => `"${w.clause}" holds no numbers for ${w.vendor}.`,
  "no-cost-lines": (w) => `${w.vendor} has no cost lines.`,
  "costs-complete": (w) =>
    `All ${w.count} cost lines of ${w.vendor} are valued or marked as not applicable.`,
  "quote-expired": (w) => `The quote of ${w.vendor} lapsed on ${w.on}.`,
  "price-formula-agreed": (w) =>
    `${w.vendor} has agreed the price formula and the quote is in date.`,
  "no-duties": "There is no table of three-party duties.",
  "duty-not-one-accountable": (w) => `"${w.duty}" does not have exactly one accountable party.`,
  "duty-hole": (w) => `Nobody is accountable for "${w.duty}" with ${w.vendor}.`,
  "notice-lacks-territory": (w) =>
    `Our privacy notice does not name territories that ${w.vendor} would use: ${w.territory}.`,
  "duty-double": (w) => `Two or more parties are accountable for "${w.duty}" with ${w.vendor}.`,
  "duty-silent": (w) =>
    `The contract with ${w.vendor} does not say who is accountable for "${w.duty}".`,
  "duties-not-on-file": (w) =>
    `How the contract with ${w.vendor} shares out the three-party duties is not on file.`,
  "retrieval-after-deletion": (w) =>
    `"${w.clause}" of ${w.vendor} lets us retrieve for ${w.days} days, but the maker deletes from day ${w.against}.`,
  "deletion-within-retrieval": (w) =>
    `"${w.clause}" of ${w.vendor} deletes by day ${w.days}, but retrieval lasts until day ${w.against}.`,
  "deletion-before-schedule": (w) =>
    `"${w.clause}" of ${w.vendor} promises deletion by day ${w.days}, but the maker begins on day ${w.against}.`,
  "duties-without-holes": (w) => `All ${w.count} duties have exactly one accountable party.`,
  "red-line-crossed": (w) => `"${w.clause}" crosses its red line with ${w.vendor}.`,
  "red-line-unknown": (w) =>
    `"${w.clause}" has not been discussed with ${w.vendor}; whether it crosses the line is not known.`,
  "no-red-line": (w) => `None of the ${w.count} clauses crosses its red line.`,
  "robustness-shown": "Tipping points and the results without each evaluator and vendor are shown.",
  "robustness-not-computed": "Totals could not be computed, so robustness could not be either.",
  "rank-reversal": (w) => `Leaving out "${w.vendor}" reverses two others, which must not happen.`,
  "report-final": "Everything else is done; the report has no draft mark.",
  "report-is-draft": "Something is still open; the report is marked as a draft.",

  "nothing-too-early": "Did not happen.",
  "refusal-not-derivable": "The files do not tell.",
  "vendor-files-early": (w) =>
    `Evidence of ${w.who} came in before the KPIs were frozen (first ${w.on}).`,
  "quoted-price-early": (w) =>
    `An open quote of ${w.who} was seen before the KPIs were frozen (${w.on}).`,
  "channel-scores-early": (w) =>
    `${w.who} scored channels before the channel map was done (${w.on}).`,
  "all-channels-at-once": "All channels are set to go live in the first wave.",
  "shortlist-early": (w) => `${w.who} was put on the short list before the channel map was done.`,
  "unfrozen-criteria": (w) =>
    `${w.who} handed in scores before the criteria were frozen (${w.on}).`,
  "unlisted-criteria": (w) => `${w.who} scored criteria that are not listed.`,
  "demo-evidence-early": (w) =>
    `A demo of ${w.who} was taken up before the criteria were frozen (${w.on}).`,
  "pilot-proof-early": (w) =>
    `Pilot data of ${w.who} were taken up before the criteria were frozen (${w.on}).`,
  "price-stays-out": "Price does not enter the ranking.",
  "price-in-ranking-early":
    "The method, score per price, brings price into the ranking before the pilot is over.",
  "unsolved-are-counted": "All times are counted with the unsolved tickets.",
  "solved-only-averages": "Resolution time is declared as a mean, which sees solved tickets only.",
  "draft-mark-kept": "The draft mark is set by the program and stays until everything is done.",
  "blank-stays-unknown": "A blank cost is always unknown and never counts as zero.",
  "term-unknown": "The term is not known.",
  "term-short": (w) => `The shortest paid term is ${w.months} months.`,
  "exit-rehearsed": (w) => `The term is ${w.months} months, and the exit rehearsal has passed.`,
  "long-term-without-exit": (w) =>
    `${w.vendor} asks for a term of ${w.months} months, but the exit rehearsal has not passed.`,
  "no-red-line-crossed": "No clause crosses its red line.",
  "red-line-open": (w) =>
    `"${w.clause}" crosses its red line with ${w.vendor}; nothing may be signed.`,
};
