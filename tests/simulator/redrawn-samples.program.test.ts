import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import type { HistogramId, TallyId } from "../../src/core/pilot/cell.ts";
import { compareCells } from "../../src/core/pilot/compare/compare-cells.ts";
import { weekDifference } from "../../src/core/pilot/compare/week-difference.ts";
import { baselineMix, weekStrata } from "../../src/core/pilot/compare/week-strata.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { measureBasis } from "../../src/core/pilot/kpi/measure-basis.ts";
import { measureOf } from "../../src/core/pilot/kpi/measure-of.ts";
import { comparedWeeks } from "../../src/core/pilot/kpi/week-cells.ts";
import type { PeriodCells } from "../../src/core/pilot/period-cells.ts";
import { detectableDifferences } from "../../src/core/pilot/plan/detectable-differences.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { createTicketReader } from "../../src/core/pilot/ticket-reader.ts";
import { kpis } from "../../src/core/schema/kpis.ts";
import type { MeasuredKpiId } from "../../src/core/schema/measured-kpi.ts";
import { pilotPlan } from "../../src/core/schema/pilot-plan.ts";
import { periods, type SimulatedPeriod } from "./periods.ts";
import { sampleConditions, simulate } from "./simulate.ts";
import { simulatedCells } from "./simulated-cells.ts";
import { trueEffects, truth } from "./truth.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const document = kpis.parse(parse(read("checklists/kpis.yaml").toString("utf8")));
const settings = kpiSettings(document);
/** The primary KPI alone: what the power was stated for. */
const primaryOnly = { ...settings, kpis: settings.kpis.filter(({ role }) => role === "primary") };

function periodNamed(name: SimulatedPeriod["name"]): SimulatedPeriod {
  const found = periods.find((period) => period.name === name);
  if (found === undefined) throw new Error(`no period ${name}`);
  return found;
}

const baselinePeriod = periodNamed("baseline");
const gainPeriod = periodNamed("tidalleaf");
/** The pilot's autumn mix of channels, and a service that is the old one in everything. */
const mixOnlyPeriod = { ...gainPeriod, service: truth.baseline };

it("counts simulated tickets as the product reads them from the shipped file", () => {
  const plan = pilotPlan.parse(parse(read("pilots/tidalleaf/pilot.yaml").toString("utf8")));
  const reader = createTicketReader(ticketPlan(plan, { period: "pilot" }), settings);
  reader.push(read("pilots/tidalleaf/tickets.csv"));
  const [fromFile] = reader.end().periods;
  if (!fromFile) throw new Error("the sample has a pilot");
  const direct = simulatedCells(gainPeriod, simulate(gainPeriod, sampleConditions));
  const total = (period: PeriodCells, id: HistogramId) => {
    const sums = new Map<number, number>();
    for (const { histograms } of period.cells) {
      for (const [key, count] of histograms[id]) sums.set(key, (sums.get(key) ?? 0) + count);
    }
    return [...sums].sort(([left], [right]) => left - right);
  };
  const tally = (period: PeriodCells, id: TallyId) =>
    period.cells.reduce((sum, { tallies }) => sum + tallies[id], 0);
  const histograms = [
    "replied",
    "reply-open",
    "solved",
    "solve-open",
    "anchors",
    "anchors-returned",
  ];
  for (const id of histograms as HistogramId[])
    expect(total(direct, id)).toEqual(total(fromFile, id));
  const tallies = [
    "used",
    "bot-resolved",
    "csat-rated",
    "csat-satisfied",
    "sla-met",
    "sla-breached",
  ];
  for (const id of tallies as TallyId[]) expect(tally(direct, id), id).toBe(tally(fromFile, id));
});

/** The interval of one KPI, as the comparison makes it. */
function intervalOf(id: MeasuredKpiId, baseline: PeriodCells, pilot: PeriodCells) {
  const kpi = settings.kpis.find((one) => one.id === id);
  if (kpi === undefined) throw new Error(id);
  const measure = measureOf(kpi, measureBasis([baseline, pilot], settings, true));
  if (typeof measure === "string") throw new Error(measure);
  const strata = (period: PeriodCells) =>
    weekStrata(comparedWeeks(period).weeks, measure.contribute);
  const { weights } = baselineMix(strata(baseline), strata(pilot));
  return weekDifference(strata(baseline), strata(pilot), weights, measure.scale).interval;
}

const covered = [
  "resolution-time",
  "resolution-rate",
  "repeat-contact-rate",
  "csat",
  "sla-attainment",
];
const draws = 200;

it("recovers the truth in 200 samples drawn again, at the power that `plan` states", () => {
  const count = { gainBetter: 0, mixBetter: 0, mixWorse: 0, gainHolds: 0, seen: 0 };
  const holds = new Map(covered.map((id) => [id, 0]));
  for (let draw = 0; draw < draws; draw += 1) {
    const conditions = { ...sampleConditions, seed: 500_000 + draw };
    const cellsOf = (period: SimulatedPeriod) =>
      simulatedCells(period, simulate(period, conditions));
    const baseline = cellsOf(baselinePeriod);
    const gain = cellsOf(gainPeriod);
    const [gained] = compareCells(baseline, gain, primaryOnly).kpis;
    const [mixed] = compareCells(baseline, cellsOf(mixOnlyPeriod), primaryOnly).kpis;
    const [low = 1, high = 0] = gained?.difference.interval ?? [];
    const effect = trueEffects.tidalleaf["first-response-time"].ratio;
    count.gainBetter += Number(gained?.verdict === "better");
    count.gainHolds += Number(low <= effect && effect <= high);
    count.mixBetter += Number(mixed?.verdict === "better");
    count.mixWorse += Number(mixed?.verdict === "worse");
    const planned = detectableDifferences(baseline, primaryOnly).kpis[0]?.detectable;
    const smallest = planned?.find(({ pilotWeeks }) => pilotWeeks === 6)?.change ?? 0;
    count.seen += Number(effect <= smallest);
    for (const id of covered) {
      const truthOf = trueEffects.tidalleaf[id as keyof typeof trueEffects.tidalleaf];
      const value = "ratio" in truthOf ? truthOf.ratio : truthOf.points / 100;
      const [from = 1, to = 0] = intervalOf(id as MeasuredKpiId, baseline, gain) ?? [];
      if (from <= value && value <= to) holds.set(id, (holds.get(id) ?? 0) + 1);
    }
  }
  const share = (number: number) => `${((100 * number) / draws).toFixed(1)} %`;
  console.info(
    `200 samples: a real gain is called better in ${share(count.gainBetter)} (plan promised 80 % or more in ${share(count.seen)} of them), a mere shift of channels in ${share(count.mixBetter)} better and ${share(count.mixWorse)} worse; intervals hold the truth: first-response-time ${share(count.gainHolds)}, ${[...holds].map(([id, number]) => `${id} ${share(number)}`).join(", ")}`,
  );
  // In nearly all samples 35 % lies beyond what plan says six weeks can see: at least 80 % must be seen.
  expect(count.seen / draws).toBeGreaterThan(0.8);
  expect(count.gainBetter / draws).toBeGreaterThanOrEqual(0.8);
  expect((count.mixBetter + count.mixWorse) / draws).toBeLessThan(0.08);
  // Chance alone moves a share of 200 by three points; the exact coverage is tested with more draws.
  expect(count.gainHolds / draws).toBeGreaterThan(0.9);
  for (const [id, number] of holds) expect(number / draws, id).toBeGreaterThan(0.88);
}, 600_000);
