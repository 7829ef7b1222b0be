// `node tests/bench/pilot-statistics.ts`: how long does a whole comparison take once the cells are
// there? 8 + 6 weeks, 10 channels, topics, every KPI, leave-one-week-out, 2,000 draws and all 3,003
// ways to name the weeks. Beside it the same permutations of one KPI with a map per week and split,
// which is how one would write them first: ratios within one run say more than milliseconds.
import { type Cell, emptyCell } from "../../src/core/pilot/cell.ts";
import { compareCells } from "../../src/core/pilot/compare/compare-cells.ts";
import { baselineMix, meanAtMix, weekStrata } from "../../src/core/pilot/compare/week-strata.ts";
import { Histogram } from "../../src/core/pilot/histogram.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { comparedWeeks } from "../../src/core/pilot/kpi/week-cells.ts";
import type { PeriodCells } from "../../src/core/pilot/period-cells.ts";
import { dayOfText, dayText } from "../../src/core/pilot/time/calendar-day.ts";
import { weekOf } from "../../src/core/pilot/time/iso-week.ts";
import { permutationOfWeeks } from "../../src/core/stats/permutation-of-weeks.ts";
import { type Random, seededRandom } from "../../src/core/stats/random.ts";

const target = 300;
const channels = Array.from({ length: 10 }, (_, place) => `channel-${place}`);
const perCell = 12;

function durations(random: Random, tickets: number, scale: number): Histogram {
  return Histogram.of(
    Array.from({ length: tickets }, (): [number, number] => [
      Math.ceil(scale * -Math.log(1 - random.uniform())),
      1,
    ]),
  );
}

/** One day and channel with everything that any KPI asks for. */
function fill(cell: Cell, random: Random, factor: number): void {
  const { tallies, histograms } = cell;
  const tickets = perCell + random.below(perCell);
  const part = (share: number) => Math.round(tickets * share * (0.9 + 0.2 * random.uniform()));
  histograms.replied = durations(random, tickets, 3600 * factor);
  histograms.solved = durations(random, tickets, 40_000 * factor);
  histograms["first-solved"] = histograms.solved;
  histograms.anchors = histograms.solved;
  histograms["anchors-returned"] = durations(random, part(0.1), 40_000);
  histograms["human-solved"] = histograms.solved;
  histograms["human-solved-at-first-contact"] = durations(random, part(0.6), 40_000);
  const counts: Partial<typeof tallies> = {
    used: tickets,
    "reply-known": tickets,
    "solve-known": tickets,
    "human-solved": tickets,
    "human-due": tickets,
    "anchor-due": tickets,
    "anchor-known": tickets,
    "contact-known": tickets,
    "ai-known": tickets,
    "ai-involved": part(0.5),
    "ai-anchors": part(0.5),
    "ai-sustained": part(0.2),
    "csat-offered": tickets,
    "csat-rated": part(0.3),
    "csat-satisfied": part(0.2),
    "csat-mark-2": part(0.1),
    "csat-mark-5": part(0.2),
    "nps-asked": tickets,
    "nps-rated": part(0.4),
    "nps-promoters": part(0.2),
    "nps-detractors": part(0.1),
    touched: tickets,
    handled: tickets,
    "handle-seconds": tickets * 400 + random.below(2000),
    "sla-at-risk": tickets,
    "sla-met": part(0.8),
    "sla-breached": part(0.1),
  };
  Object.assign(tallies, counts);
}

function periodOf(period: "baseline" | "pilot", from: string, weeks: number): PeriodCells {
  const random = seededRandom(3, period);
  const first = dayOfText(from);
  const cells: Cell[] = [];
  for (let day = first; day < first + 7 * weeks; day += 1) {
    const week = 0.9 + 0.2 * seededRandom(weekOf(day), period).uniform();
    for (const channel of channels) {
      const cell = emptyCell(period, day, channel, random.below(2) === 0 ? "order" : "return");
      fill(cell, random, week);
      cells.push(cell);
    }
  }
  const cutAt = (first + 7 * weeks + 30) * 86_400;
  return {
    period,
    file: `${period}.csv`,
    format: "canonical",
    zone: "UTC",
    zoneIsDeclared: true,
    window: { from, to: dayText(first + 7 * weeks - 1) },
    washInWeeks: 0,
    cut: { at: cutAt, source: "plan" },
    latestCreatedAt: (first + 7 * weeks) * 86_400 - 1,
    runInDays: 20,
    account: { rows: cells.length, used: cells.length, leftOut: [] },
    replySource: "instants",
    contactsAreKnown: true,
    topicsAreKnown: true,
    cells,
    controlChannels: [],
    controlCells: [],
    backlog: cells
      .filter((_, place) => place % channels.length === 0)
      .map(({ day }) => ({
        day,
        open: 50,
        openAgeDays: 200,
        opened: 40 + random.below(9),
        solved: 40 + random.below(9),
      })),
    bulkRequesters: [],
    reconciliations: [],
  };
}

const baseline = periodOf("baseline", "2026-06-01", 8);
const pilot = periodOf("pilot", "2026-08-31", 6);
const costs = {
  baseline: comparedWeeks(baseline).weeks.map(({ week }) => ({
    week,
    costMinor: 50_000 + (week % 7) * 900,
    covers: null,
  })),
  pilot: comparedWeeks(pilot).weeks.map(({ week }) => ({
    week,
    costMinor: 40_000 + (week % 5) * 900,
    covers: null,
  })),
};
const settings = kpiSettings(null);

function whole(): string {
  const found = compareCells(baseline, pilot, settings, { costs });
  return found.kpis.map(({ id, evidence }) => `${id} ${evidence.permutation?.p}`).join(", ");
}

/** The permutations of one KPI as one would write them first. */
function plainPermutations(): number {
  const contribute = ({ tallies }: Cell) => ({ sum: tallies["sla-met"], count: tallies.used });
  const before = weekStrata(comparedWeeks(baseline).weeks, contribute);
  const after = weekStrata(comparedWeeks(pilot).weeks, contribute);
  const { weights } = baselineMix(before, after);
  const statistic = (left: typeof before, right: typeof before) =>
    (meanAtMix(left, weights) ?? 0) - (meanAtMix(right, weights) ?? 0);
  return (
    permutationOfWeeks(after, before, (left, right) => statistic([...left], [...right]), {
      seed: 1,
    })?.p ?? Number.NaN
  );
}

/** Processor time of the thread that computes, for neither other programs nor the compiler beside it count. */
function milliseconds(work: () => unknown, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.threadCpuUsage();
    work();
    return process.threadCpuUsage(start).user / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

const first = milliseconds(whole, 1);
const usual = milliseconds(whole, 9);
const plain = milliseconds(plainPermutations, 5);
console.log(`${settings.kpis.length} KPIs, 8 + 6 weeks, ${channels.length} channels`);
console.log(
  `whole comparison: first ${first.toFixed(0)} ms, then ${usual.toFixed(0)} ms (aim ${target} ms)`,
);
console.log(`reference, permutations of one KPI written plainly: ${plain.toFixed(0)} ms`);
console.log(
  `whole comparison ÷ reference: ${(usual / plain).toFixed(2)} (a twelfth of it would be ${(1 / 12).toFixed(2)} per KPI)`,
);
console.log(whole());
