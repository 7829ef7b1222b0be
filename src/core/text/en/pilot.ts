import type { FitnessCode, FitnessProblem, VerdictReason } from "../../schema/compare-output.ts";
import type { ExclusionReason } from "../../schema/exclusion-reason.ts";
import type { DefinitionId, KpiDefinition } from "../../schema/kpi-definition-id.ts";
import type { CompanionId, KpiNote, KpiStatistic, KpiUnit } from "../../schema/kpi-output.ts";
import type { MeasuredKpiId } from "../../schema/measured-kpi.ts";
import { formatPoints, formatServiceTime, formatSigned } from "../formats.ts";
import {
  countIn,
  daysOf,
  type JudgedKpi,
  judgedNumbers,
  numberIn,
  shareIn,
} from "../judged-kpi.ts";
import type { pilotText as zhHant } from "../zh-hant/pilot.ts";

const language = "en";

const kpiNames: Record<MeasuredKpiId, string> = {
  "first-response-time": "First response time",
  "resolution-time": "Resolution time",
  "resolution-rate": "Resolution rate",
  "first-contact-resolution": "First contact resolution",
  "handling-time": "Average handling time",
  csat: "Customer satisfaction",
  nps: "Net promoter score",
  "repeat-contact-rate": "Repeat contact rate",
  "ai-resolution": "Sustained AI resolution",
  "sla-attainment": "SLA attainment",
  backlog: "Backlog",
  "cost-per-ticket": "Cost per ticket",
};

const statistics: Record<KpiStatistic, string> = {
  median: "median",
  "restricted-mean": "restricted mean",
  share: "share",
  mean: "mean",
  "net-score": "net score",
  "open-at-end": "open at the end",
};

const units: Record<KpiUnit, string> = {
  seconds: "seconds",
  share: "share",
  points: "points",
  tickets: "tickets",
  "minor-currency-per-ticket": "per ticket",
};

const companions: Record<CompanionId, string> = {
  "restricted-mean": "restricted mean (what compare uses)",
  "answered-in-time": "answered within the channel's deadline",
  "hand-over-to-reply": "from the bot's hand-over to the reply (median)",
  "first-solve-time": "to the first solve (median)",
  throughput: "throughput: solved in the period ÷ created in it (not the resolution rate)",
  "one-touch": "solved with one reply (a proxy)",
  reopened: "reopened after a solve",
  "answer-rate": "survey answer rate",
  "if-silent-dissatisfied": "if all the silent were dissatisfied",
  "if-silent-satisfied": "if all the silent were satisfied",
  "ai-involvement": "AI took part",
  "ai-containment": "AI alone to the end (no person)",
  "ai-confirmed": "confirmed by the customer as solved by the AI",
  "not-yet-due": "not yet due, left out",
  "without-deadline": "no deadline or no usable time, left out",
  "mean-open-age": "mean age of the open tickets",
  "weekly-change": "change a week",
};

const notes: Record<KpiNote, string> = {
  "compare-differs":
    "compare looks at whole weeks, one follow-up for both periods and the baseline's mix of channels, and compares times by their restricted mean, so its figures differ from this table.",
  "backlog-without-older-tickets":
    "The file begins with the period, so older open tickets are not seen: the number open at the end is too low, the change a week too high.",
};

const exclusions: Record<ExclusionReason, string> = {
  "bad-row": "row that cannot be read",
  duplicate: "doubled ticket id",
  "outside-window": "outside the period",
  spam: "spam",
  merged: "merged into another ticket",
  deleted: "deleted",
  test: "test ticket",
  "agent-created": "written first by an agent",
  "excluded-requester": "requester left out by name",
  "bulk-requester": "requester with very many tickets",
  "channel-not-in-scope": "channel not in the pilot",
  "control-channel": "control channel",
};

const definitions: Record<DefinitionId, string> = {
  "first-response-time":
    "Creation to the first public reply of a person; unanswered tickets count as still waiting (censored), those solved by the bot alone are left out",
  "first-response-time-vendor-duration":
    "The vendor's own first reply duration, on the vendor's clock, because at least one file holds no time of the reply; where the other does, it is cut to whole minutes alike; unanswered tickets count as still waiting",
  "resolution-time":
    "Creation to the last solve inside the follow-up; unsolved tickets count as still open (censored) and are not dropped",
  "resolution-rate": "Solved inside the follow-up ÷ all tickets created",
  "first-contact-resolution":
    "Solved by people in one contact, never reopened, no return of the same person on the same topic in time ÷ solved by people with that time passed; a gross rate, for no export says which contacts could not have been solved at once, so the net rate is not measurable",
  "first-contact-resolution-one-touch":
    "Solved with exactly one reply ÷ solved by people; a proxy, because the file holds no count of contacts",
  "handling-time": "Sum of handling seconds ÷ contacts with a recorded value",
  csat: "Rated satisfied ÷ rated; silence does not count, the answer rate and its bounds stand beside it",
  nps: "100 × (share of 9–10 − share of 0–6)",
  "repeat-contact-rate":
    "Solved tickets whose requester came back on the same topic in time ÷ solved tickets with that time passed",
  "repeat-contact-rate-without-topic":
    "Solved tickets whose requester came back in time, on any topic because the file holds none ÷ solved tickets with that time passed",
  "ai-resolution":
    "Solved by the AI alone with no return in time ÷ tickets in which the AI took part",
  "sla-attainment":
    "Replied in time ÷ (in time + late); unanswered and overdue is late, not yet due is counted apart; keeping the resolution deadline is not measured, for the few exports that tell of it give the vendor's own word and not the target at the priority then in force",
  backlog: "Tickets still open at the end of the period",
  "backlog-weekly-change":
    "Weekly change of the open tickets (created − solved), counted from one follow-up after the first ticket of the file",
  "cost-per-ticket": "Sum of weekly cost ÷ sum of weekly tickets",
};

function definition({ id, clock, followUpSeconds, returnWindowSeconds }: KpiDefinition): string {
  const parts = [definitions[id]];
  if (clock !== null) parts.push(clock === "business" ? "business hours" : "calendar time");
  if (followUpSeconds !== null && clock === "business") {
    parts.push(`each ticket followed for ${formatServiceTime(followUpSeconds, language)}`);
  } else if (followUpSeconds !== null) {
    parts.push(`each ticket followed for ${daysOf(followUpSeconds, language)} days`);
  }
  if (returnWindowSeconds !== null) {
    parts.push(`returns within ${daysOf(returnWindowSeconds, language)} days`);
  }
  return parts.join("; ");
}

function interval(kpi: JudgedKpi): string {
  const numbers = judgedNumbers(kpi, language);
  if (numbers.interval === null) return numbers.change;
  return `${numbers.change} (95 % interval ${numbers.interval[0]} to ${numbers.interval[1]})`;
}

const reasons: Record<VerdictReason, (kpi: JudgedKpi) => string> = {
  "data-unfit": () => "the two periods are not fit to be compared; see the fitness of the data",
  "kpi-not-in-data": () =>
    "the columns this KPI needs are missing, or empty, in one of the two files",
  "coverage-too-low": ({ baseline, pilot }) => {
    const least = Math.min(baseline.coverage ?? 0, pilot.coverage ?? 0);
    return `only ${shareIn({ least }, "least", language)} of the tickets have what it needs; at least 80 % must`;
  },
  "too-few-weeks-of-kpi": () => "too few whole weeks with this KPI; each period needs four",
  "clock-not-declared": () => "business hours are asked for but no business calendar is declared",
  "mix-not-covered": ({ uncoveredShare }) =>
    `${shareIn({ uncoveredShare }, "uncoveredShare", language)} of the tickets came by channels that the other period lacks; above a tenth no comparison is fair`,
  "no-run-in": () =>
    "the file begins with the period, so older open tickets are not seen and the change is distorted",
  "follow-up-too-short": () =>
    "exported too early: the time in which a customer may come back has not passed",
  "no-variation": () => "all weeks are alike, so how much weeks differ cannot be known",
  improved: (kpi) => `${interval(kpi)}, adjusted ${judgedNumbers(kpi, language).p}`,
  "within-margin": (kpi) =>
    `${interval(kpi)}, wholly inside the margin declared beforehand (${judgedNumbers(kpi, language).margin})`,
  deteriorated: (kpi) => `${interval(kpi)}, wholly on the bad side`,
  "interval-too-wide": (kpi) =>
    `${interval(kpi)}: too wide, it reaches beyond the margin (${judgedNumbers(kpi, language).margin}) and does not rule out "no change"`,
  "no-margin-declared": (kpi) =>
    `${interval(kpi)}; no margin was declared beforehand, so "not worse" cannot be said`,
  "definitions-differ": () =>
    "the two files record this KPI in different ways; they cannot be mixed",
  "before-planned-end": (kpi) =>
    `${interval(kpi)}; exported before the pilot's planned end. Who looks early and stops when it looks good is wrong far more often than one time in twenty`,
};

type Words = { title: string; mend: string };
type Params = FitnessProblem["params"];

function plainNumber(params: Params, name: string, digits: number): string {
  return formatSigned(numberIn(params, name), language, digits).replace("+", "");
}

const fitnessWords: Record<FitnessCode, (params: Params) => Words> = {
  "no-tickets": () => ({
    title: "No usable ticket in the period",
    mend: "See the window and channels in pilot.yaml and the export.",
  }),
  "same-tickets-twice": (params) => ({
    title: `Both periods are the same tickets: on shared days ${countIn(params, "baseline", language)} of the baseline and ${countIn(params, "pilot", language)} of the pilot would count twice`,
    mend: "See that the pilot's file is not the baseline again; with one file, set the windows in pilot.yaml apart.",
  }),
  "zone-unknown": () => ({
    title: "The time zone of the tickets is not known",
    mend: "Name it in pilot.yaml (zone), for example Asia/Taipei.",
  }),
  "too-few-whole-weeks": (params) => ({
    title: `Only ${countIn(params, "found", language)} whole weeks; at least ${countIn(params, "needed", language)} are needed`,
    mend: "Extend the period to four to eight whole weeks, Monday to Sunday.",
  }),
  "one-week-dominates": (params) => ({
    title: `${params.week} alone holds ${shareIn(params, "share", language)} of the tickets (${countIn(params, "tickets", language)})`,
    mend: "If something broke or a large campaign ran in that week, choose another period or a longer one.",
  }),
  "follow-up-too-short": (params) => ({
    title: `The latest ticket was followed for ${plainNumber(params, "days", 1)} days only`,
    mend: `Export again ${countIn(params, "declared", language)} days after the period ends.`,
  }),
  "many-bad-rows": (params) => ({
    title: `${shareIn(params, "share", language)} of the rows cannot be read (${countIn(params, "rows", language)})`,
    mend: "See the problems row by row, mend the export, and try again.",
  }),
  "one-requester-dominates": (params) => ({
    title: `One requester has ${shareIn(params, "share", language)} of the tickets (${countIn(params, "tickets", language)}); what changed for the others cannot be seen`,
    mend: `${params.exampleRow === 0 ? "See who it is" : `See row ${countIn(params, "exampleRow", language)}`}; leave a system's mailbox out with excludeRequesters or bulkRequesterThreshold, then compare again.`,
  }),
  "before-planned-end": (params) => ({
    title: `Exported on ${params.asOf}, before the pilot's planned last day ${params.plannedEnd}`,
    mend: 'Until then nothing is called better; where even the interval that holds at every look lies wholly on the bad side, "worse" is still said.',
  }),
  "short-baseline": (params) => ({
    title: `The baseline has only ${countIn(params, "found", language)} whole weeks; ${countIn(params, "needed", language)} are better`,
    mend: "Fewer weeks make wider intervals; begin the baseline earlier if there are older tickets.",
  }),
  "periods-overlap": (params) => ({
    title: `The days of the two periods overlap (${countIn(params, "baseline", language)} baseline and ${countIn(params, "pilot", language)} pilot tickets on shared days)`,
    mend: "If two teams worked side by side, see that the files share no ticket.",
  }),
  "partial-weeks-left-out": (params) => ({
    title: `${countIn(params, "tickets", language)} tickets in partial weeks are not compared`,
    mend: "A period from a Monday to a Sunday has no partial weeks.",
  }),
  "follow-up-shortened": (params) => ({
    title: `Each ticket is followed for ${plainNumber(params, "days", 1)} days instead of the ${countIn(params, "declared", language)} declared`,
    mend: "Export later to use all the days declared.",
  }),
  "export-time-assumed": () => ({
    title: "The time of the export is not declared; the latest time in the file is taken",
    mend: "Set export.exportedAt in pilot.yaml.",
  }),
  "bulk-requester": (params) => ({
    title: `One requester has ${countIn(params, "tickets", language)} tickets, ${shareIn(params, "share", language)} of all`,
    mend: `See ${params.exampleRow === 0 ? "in the source" : `in row ${countIn(params, "exampleRow", language)}`} whether it is a person or a system's mailbox; leave a system out with excludeRequesters or bulkRequesterThreshold.`,
  }),
  "duplicate-ids": (params) => ({
    title: `${countIn(params, "rows", language)} rows repeat a ticket id; only the one updated last is used`,
    mend: "See that no exports were joined twice.",
  }),
  "volume-changed": (params) => ({
    title: `Weekly volume is ${plainNumber(params, "ratio", 2)} times the baseline's`,
    mend: "More or fewer tickets change the speed of replies by themselves; keep it in mind with the times.",
  }),
  "mix-changed": () => ({
    title: "The two periods have another mix of channels",
    mend: "The verdicts rest on the baseline's mix; the figures without it stand beside.",
  }),
  "weeks-autocorrelated": (params) => ({
    title: `Neighbouring baseline weeks of "${kpiNames[params.kpi as MeasuredKpiId] ?? params.kpi}" resemble each other: ${countIn(params, "weeks", language)} weeks are worth ${formatPoints(numberIn(params, "effectiveWeeks"), language)} independent ones, and true intervals are wider`,
    mend: "Take a longer baseline, and read with caution.",
  }),
  "vendor-duration": (params) => ({
    title: `First response time is the vendor's own duration (${params.clock === "business" ? "business hours" : "calendar time"})`,
    mend: "The file holds no time of the reply, so it cannot be recomputed; use a record of messages if you can get one.",
  }),
};

/** Words about KPIs, populations and verdicts of a pilot. */
export const pilotText: typeof zhHant = {
  kpiNames,
  statistics,
  units,
  exclusions,
  definitions,
  reasons,
  fitnessWords,
  companions,
  notes,
  exclusion: (reason: ExclusionReason): string => exclusions[reason],
  definition,
  verdictReason: (kpi: JudgedKpi): string => reasons[kpi.reason](kpi),
  fitness: ({ code, params }: FitnessProblem): Words => fitnessWords[code](params),
};
