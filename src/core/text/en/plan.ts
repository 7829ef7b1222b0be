import type { UndetectableReason } from "../../schema/plan-output.ts";
import type { planText as zhHant } from "../zh-hant/plan.ts";

const reasons: Record<UndetectableReason, string> = {
  "kpi-not-in-data": "the file lacks the columns it needs",
  "coverage-too-low": "too few tickets have what it needs",
  "too-few-weeks-of-kpi": "too few whole weeks, four are needed",
  "clock-not-declared": "no business calendar is declared",
  "follow-up-too-short": "exported too early",
  "no-variation": "all weeks are alike, so how much weeks differ is not known",
  "definitions-differ": "it is recorded in different ways",
};

/** Words about what a pilot could show. */
export const planText: typeof zhHant = {
  reasons,
  title: "How large a change a pilot would show",
  basis: (weeks, tickets, days) =>
    `From how ${weeks} whole baseline weeks differ (about ${tickets} tickets a week, each followed for ${days} days)`,
  weeks: (count) => `${count} weeks`,
  kpi: "KPI",
  now: "Baseline",
  sentence: (kpi, now, seen) =>
    `${kpi} is ${now} today. ${seen.join("; ")}. A smaller gain may be real, but would most likely not be seen.`,
  seen: (weeks, value, change, isFirst) =>
    isFirst
      ? `A pilot of ${weeks} weeks would show it once it is ${value} or better (${change})`
      : `${weeks} weeks, ${value} (${change})`,
  less: (percent) => `${percent} less`,
  more: (percent) => `${percent} more`,
  fewerPoints: (points) => `${points} percentage points down`,
  morePoints: (points) => `${points} percentage points up`,
  scorePoints: (points) => `${points} points`,
  perWeek: (tickets) => `${tickets} a week`,
  fewerPerWeek: (tickets) => `${tickets} fewer a week`,
  notWorse: (kpi) => `${kpi}: even if nothing changed, "not worse" could most likely not be shown`,
  cannot: (kpi, reason) => `${kpi}: cannot be worked out, ${reason}`,
  primary: "Primary KPIs in plain words",
  unprovable: "KPIs whose margin is too narrow for six weeks",
  unknown: "KPIs that cannot be worked out",
  how: "Seen means: a change of this size would be called a change four times in five (95 % confidence). If you care about less than the table says, make the pilot or the baseline longer, or let that KPI inform only.",
};
