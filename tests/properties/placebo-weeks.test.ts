import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { weekDifference } from "../../src/core/pilot/compare/week-difference.ts";
import {
  baselineMix,
  type WeekStrata,
  weekStrata,
} from "../../src/core/pilot/compare/week-strata.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { measureBasis } from "../../src/core/pilot/kpi/measure-basis.ts";
import { measureOf } from "../../src/core/pilot/kpi/measure-of.ts";
import { comparedWeeks } from "../../src/core/pilot/kpi/week-cells.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { createTicketReader } from "../../src/core/pilot/ticket-reader.ts";
import { everyChoice } from "../../src/core/stats/combinations.ts";
import { type Random, seededRandom } from "../../src/core/stats/random.ts";

/** Share of the ways to call half of the weeks "pilot" at which a change would be claimed. */
function alarms(
  weeks: readonly WeekStrata[],
  scale: "ratio" | "difference",
): { claimed: number; splits: number } {
  let [claimed, splits] = [0, 0];
  for (const choice of everyChoice(weeks.length, weeks.length / 2)) {
    const pilot = weeks.filter((_, index) => choice.includes(index));
    const baseline = weeks.filter((_, index) => !choice.includes(index));
    const { weights } = baselineMix(baseline, pilot);
    const { p } = weekDifference(baseline, pilot, weights, scale);
    splits += 1;
    if (p !== null && p < 0.05) claimed += 1;
  }
  return { claimed, splits };
}

/** A normal number from two draws (Box and Muller). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
}

/** Eight weeks of two channels: skewed waiting times, good and bad weeks, a mix that wavers. */
function simulatedWeeks(random: Random): WeekStrata[] {
  return Array.from({ length: 8 }, (_, week) => {
    const weekEffect = 0.25 * normal(random);
    const strata = ["line", "email"].map(
      (channel, place): [string, { sum: number; count: number }] => {
        const count = 60 + Math.floor(random.uniform() * 40);
        const waits = Array.from({ length: count }, () =>
          Math.exp(6 + 2 * place + weekEffect + 1.2 * normal(random)),
        );
        return [
          channel,
          { sum: waits.reduce((all, wait) => all + Math.min(wait, 86_400), 0), count },
        ];
      },
    );
    return { name: `${week}`, strata: new Map(strata) };
  });
}

it("claims a change in about one case of twenty when nothing changed", () => {
  const random = seededRandom(20_261_124, "placebo weeks");
  const runs = 600;
  let claimed = 0;
  for (let run = 0; run < runs; run += 1) {
    const weeks = simulatedWeeks(random);
    const { weights } = baselineMix(weeks.slice(0, 4), weeks.slice(4));
    const { p } = weekDifference(weeks.slice(0, 4), weeks.slice(4), weights, "ratio");
    if (p !== null && p < 0.05) claimed += 1;
  }
  expect(claimed / runs).toBeGreaterThan(0.02);
  expect(claimed / runs).toBeLessThan(0.08);
});

const file = new URL("../../../shared/data/zendesk-export-plum-2023.csv", import.meta.url);
const isThere = existsSync(file);
if (!isThere)
  console.info("skipped: placebo weeks of a real export, because ../shared/data is not there");

describe.skipIf(!isThere)("all seventy ways to split the eight weeks of a real export", () => {
  const settings = kpiSettings(null);
  const plan = {
    ...ticketPlan(null, { zone: "Asia/Kolkata" }),
    periods: [{ period: "baseline", window: { from: "2023-04-03", to: "2023-05-28" } }],
  } as const;

  it.each([
    "first-response-time",
    "resolution-time",
    "resolution-rate",
    "first-contact-resolution",
  ] as const)("%s", (id) => {
    const reader = createTicketReader(plan, settings);
    reader.push(readFileSync(file));
    const [period] = reader.end().periods;
    const kpi = settings.kpis.find((setting) => setting.id === id);
    if (period === undefined || kpi === undefined) throw new Error("period and KPI exist");
    const measure = measureOf(kpi, measureBasis([period], settings, true));
    if (typeof measure === "string") throw new Error(measure);
    const weeks = weekStrata(comparedWeeks(period).weeks, measure.contribute);
    const { claimed, splits } = alarms(weeks, measure.scale);
    expect(splits).toBe(70);
    expect(claimed / splits).toBeLessThanOrEqual(0.08);
  });
});
