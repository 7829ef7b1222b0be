import type { FitnessCode, FitnessProblem } from "../../schema/compare-output.ts";
import { chiSquareOfMix } from "../../stats/chi-square.ts";
import type { Period } from "../cell.ts";
import { type CompareContext, leastWeeks } from "../compare/compare-context.ts";
import { volumeChange, weeklyTickets } from "../compare/volume-change.ts";
import type { ComparedWeeks } from "../kpi/week-cells.ts";
import type { PeriodCells } from "../period-cells.ts";
import { daySeconds } from "../time/calendar-day.ts";
import { sharedTickets } from "./shared-tickets.ts";

const mostOfOneWeek = 0.4;
/** Beyond this a period is one customer, and no test of the others is valid. */
const mostOfOneRequester = 0.4;
/** Eight weeks tell how much weeks differ; four can only just be used. */
const goodBaselineWeeks = 8;
const badRowsBlock = 0.05;
const badRowsWarn = 0.01;
const volumeTolerance = 0.1;
const mixTolerance = 0.05;

type Params = FitnessProblem["params"];

function problem(
  severity: FitnessProblem["severity"],
  code: FitnessCode,
  period: Period | null,
  params: Params = {},
): FitnessProblem {
  return { code, severity, period, params };
}

/** Are there enough whole weeks, and does none of them drown the others? */
function weekProblems(period: Period, weeks: ComparedWeeks): FitnessProblem[] {
  const tickets = weeklyTickets(weeks);
  const all = tickets.reduce((sum, count) => sum + count, 0);
  const found: FitnessProblem[] = [];
  if (tickets.length < leastWeeks) {
    const params = { found: tickets.length, needed: leastWeeks };
    found.push(problem("blocks", "too-few-whole-weeks", period, params));
  } else if (period === "baseline" && tickets.length < goodBaselineWeeks) {
    const params = { found: tickets.length, needed: goodBaselineWeeks };
    found.push(problem("warns", "short-baseline", period, params));
  }
  const largest = Math.max(0, ...tickets) / Math.max(1, all);
  if (all > 0 && largest >= mostOfOneWeek) {
    const week = weeks.weeks[tickets.indexOf(Math.max(...tickets))]?.name ?? "";
    const params = { share: largest, week, tickets: Math.max(...tickets) };
    found.push(problem("blocks", "one-week-dominates", period, params));
  }
  const { partialWeekTickets, partialWeeks } = weeks;
  if (partialWeekTickets > 0) {
    const params = { tickets: partialWeekTickets, weeks: partialWeeks };
    found.push(problem("warns", "partial-weeks-left-out", period, params));
  }
  return found;
}

function rowProblems(period: Period, cells: PeriodCells): FitnessProblem[] {
  const { account, bulkRequesters, cut } = cells;
  const found: FitnessProblem[] = [];
  if (account.used === 0) found.push(problem("blocks", "no-tickets", period));
  if (!cells.zoneIsDeclared) found.push(problem("blocks", "zone-unknown", period));
  const countOf = (reason: string) =>
    account.leftOut.find((entry) => entry.reason === reason)?.count ?? 0;
  const bad = countOf("bad-row") / Math.max(1, account.rows);
  if (bad > badRowsWarn) {
    const severity = bad > badRowsBlock ? "blocks" : "warns";
    const params = { share: bad, rows: countOf("bad-row") };
    found.push(problem(severity, "many-bad-rows", period, params));
  }
  if (countOf("duplicate") > 0) {
    found.push(problem("warns", "duplicate-ids", period, { rows: countOf("duplicate") }));
  }
  if (cut?.source === "latest-in-file") found.push(problem("warns", "export-time-assumed", period));
  const [bulk] = bulkRequesters;
  if (bulk && bulk.share >= mostOfOneRequester) {
    found.push(problem("blocks", "one-requester-dominates", period, { ...bulk }));
  } else if (bulk) found.push(problem("warns", "bulk-requester", period, { ...bulk }));
  return found;
}

/** Did every ticket of both periods get the same time to be answered and solved? */
function followUpProblems({ basis, settings }: CompareContext): FitnessProblem[] {
  const days = basis.followUpSeconds / daySeconds;
  const declared = settings.followUpSeconds / daySeconds;
  const params = { days, declared };
  if (days < 1) return [problem("blocks", "follow-up-too-short", null, params)];
  return days < declared ? [problem("warns", "follow-up-shortened", null, params)] : [];
}

/** With so many tickets in equal cells it is one and the same file. */
const alikeBlocks = 0.5;

function overlapProblems({ periods }: CompareContext): FitnessProblem[] {
  const { baseline, pilot } = periods;
  const [left, right] = [baseline.window, pilot.window];
  if (left === null || right === null) return [];
  const isApart = left.to < right.from || right.to < left.from;
  if (isApart) return [];
  const shared = sharedTickets(baseline, pilot);
  const isAgain = pilot.account.used > 0 && shared.alike >= alikeBlocks * pilot.account.used;
  const params = { baseline: shared.baseline, pilot: shared.pilot };
  return baseline.file === pilot.file || isAgain
    ? [problem("blocks", "same-tickets-twice", null, params)]
    : [problem("warns", "periods-overlap", null, params)];
}

/** Has the number of tickets a week changed, by more than weeks differ anyway? */
function volumeProblems(context: CompareContext): FitnessProblem[] {
  const { ratio, poissonP } = volumeChange(context);
  if (ratio.estimate === null || ratio.p === null || ratio.p >= 0.05) return [];
  if (Math.abs(ratio.estimate - 1) <= volumeTolerance) return [];
  const params = { ratio: ratio.estimate, p: ratio.p, poissonP: poissonP ?? 1 };
  return [problem("warns", "volume-changed", null, params)];
}

/** Who looks before the planned end may see a good week and stop there. */
function lookProblems({ look }: CompareContext): FitnessProblem[] {
  if (!look.isEarly) return [];
  const params = { plannedEnd: look.plannedEnd ?? "", asOf: look.asOf ?? "" };
  return [problem("warns", "before-planned-end", "pilot", params)];
}

/** Has the mix of channels changed? With thousands of tickets only its size tells. */
function mixProblems({ weeks }: CompareContext): FitnessProblem[] {
  const counts = (side: ComparedWeeks) => {
    const channels = new Map<string, number>();
    for (const cell of side.weeks.flatMap(({ cells }) => cells)) {
      channels.set(cell.channel, (channels.get(cell.channel) ?? 0) + cell.tallies.used);
    }
    return channels;
  };
  const [baseline, pilot] = [counts(weeks.baseline), counts(weeks.pilot)];
  const names = [...new Set([...baseline.keys(), ...pilot.keys()])].sort();
  const row = (side: Map<string, number>) => names.map((name) => side.get(name) ?? 0);
  const found = chiSquareOfMix([row(baseline), row(pilot)]);
  if (found === null || found.p >= 0.05 || found.cramersV < mixTolerance) return [];
  return [problem("warns", "mix-changed", null, { cramersV: found.cramersV, p: found.p })];
}

function vendorProblems({ basis }: CompareContext): FitnessProblem[] {
  const source = basis.replySource;
  if (source === null || !source.startsWith("vendor")) return [];
  return [problem("warns", "vendor-duration", null, { clock: source.slice("vendor-".length) })];
}

/**
 * May these two periods be compared at all, and what must a reader know?
 *
 * A problem that blocks makes every KPI "cannot assess"; the text beside its code says what would
 * mend it. Those that warn stand beside the result.
 *
 * @example fitnessProblems(context).some(({ severity }) => severity === "blocks") // false: fit
 */
export function fitnessProblems(context: CompareContext): FitnessProblem[] {
  const { periods, weeks } = context;
  const sides = (["baseline", "pilot"] as const).flatMap((period) => [
    ...rowProblems(period, periods[period]),
    ...weekProblems(period, weeks[period]),
  ]);
  return [
    ...sides,
    ...followUpProblems(context),
    ...overlapProblems(context),
    ...lookProblems(context),
    ...volumeProblems(context),
    ...mixProblems(context),
    ...vendorProblems(context),
  ].sort((left, right) => Number(left.severity === "warns") - Number(right.severity === "warns"));
}
