import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compareCells } from "../../src/core/pilot/compare/compare-cells.ts";
import type { KpiComparison } from "../../src/core/pilot/comparison.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import type { PeriodCells } from "../../src/core/pilot/period-cells.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { createTicketReader } from "../../src/core/pilot/ticket-reader.ts";
import { kpis } from "../../src/core/schema/kpis.ts";
import { pilotPlan } from "../../src/core/schema/pilot-plan.ts";
import { periods, type SimulatedPeriod } from "./periods.ts";
import { meanOf, type PlainKpiId, plainKpis } from "./plain-kpis.ts";
import { sampleConditions, simulate } from "./simulate.ts";
import { trueEffects } from "./truth.ts";

const bytesOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const yamlOf = (path: string): unknown => parse(bytesOf(path).toString("utf8"));
const settings = kpiSettings(kpis.parse(yamlOf("checklists/kpis.yaml")));

/** The cells of a shipped file, read as the product reads it. */
function cellsOf(name: SimulatedPeriod["name"]): PeriodCells {
  const plan = pilotPlan.parse(yamlOf(`pilots/${name}/pilot.yaml`));
  const period = name === "baseline" ? "baseline" : "pilot";
  const reader = createTicketReader(ticketPlan(plan, { period, salt: "sample" }), settings);
  reader.push(bytesOf(`pilots/${name}/tickets.csv`));
  const [cells] = reader.end().periods;
  if (!cells) throw new Error(`no cells in ${name}`);
  return cells;
}

const baseline = cellsOf("baseline");

describe.each(["norvane", "tidalleaf"] as const)("the pilot of %s", (vendor) => {
  const comparison = compareCells(baseline, cellsOf(vendor), settings);
  const effects = Object.entries(trueEffects[vendor]).map(([id, effect]) => {
    const kpi = comparison.kpis.find((one) => one.id === id);
    if (!kpi) throw new Error(`${id} was not compared`);
    const isRatio = "ratio" in effect;
    return { id, kpi, isRatio, truth: isRatio ? effect.ratio : effect.points / 100 };
  });

  it("has data from which something fair can be said", () => {
    expect(comparison.fitness.fit).toBe(true);
    expect(comparison.weeks.baseline).toHaveLength(8);
    expect(comparison.weeks.pilot).toHaveLength(6);
  });

  it.each(effects)("$id: the interval holds the truth", ({ kpi, isRatio, truth }) => {
    const [low, high] = kpi.difference.interval ?? [Number.NaN, Number.NaN];
    expect(kpi.scale).toBe(isRatio ? "ratio" : "difference");
    expect(low).toBeLessThanOrEqual(truth);
    expect(high).toBeGreaterThanOrEqual(truth);
  });

  it.each(effects)("$id: the verdict does not contradict the truth", ({ kpi, isRatio, truth }) => {
    const change = truth - (isRatio ? 1 : 0);
    const gain = kpi.direction === "lower" ? -change : change;
    if (kpi.verdict === "better") expect(gain).toBeGreaterThan(0);
    if (kpi.verdict === "worse") expect(gain).toBeLessThan(0);
    if (kpi.verdict === "not-worse") expect(isInsideMargin(kpi, truth)).toBe(true);
    expect(kpi.verdict).not.toBe("cannot-assess");
  });
});

function isInsideMargin({ marginLimit, direction }: KpiComparison, truth: number): boolean {
  if (marginLimit === null) return false;
  return direction === "lower" ? truth < marginLimit : truth > marginLimit;
}

it("finds what was built in: sooner replies, and the returns that an eager AI causes", () => {
  const verdictOf = (vendor: "norvane" | "tidalleaf", id: string) =>
    compareCells(baseline, cellsOf(vendor), settings).kpis.find((kpi) => kpi.id === id)?.verdict;
  expect(verdictOf("tidalleaf", "first-response-time")).toBe("better");
  expect(verdictOf("tidalleaf", "repeat-contact-rate")).toBe("not-worse");
  expect(verdictOf("norvane", "repeat-contact-rate")).toBe("worse");
});

describe.each(periods)("the figures of $name agree with a second computation", (period) => {
  const cells = period.name === "baseline" ? baseline : cellsOf(period.name);
  const measured = compareCells(baseline, cells, settings);
  const plain = plainKpis(period, simulate(period, sampleConditions));
  // Replies agree less closely: the old system exports whole minutes and nothing finer.
  const tolerance: Partial<Record<PlainKpiId, number>> = {
    "first-response-time": 0.02,
    "resolution-time": 0.001,
    "resolution-rate": 0.0001,
    "handling-time": 1e-9,
    csat: 1e-9,
    "sla-attainment": 0.02,
  };

  it.each(Object.entries(tolerance))("%s within %s", (id, share) => {
    const kpi = measured.kpis.find((one) => one.id === id);
    const expected = meanOf(plain, id as PlainKpiId, null);
    expect(Math.abs((kpi?.pilot.estimate ?? 0) / expected - 1)).toBeLessThan(share);
  });

  it("leaves out nobody and nothing else", () => {
    const tickets = [...plain.tickets.values()].reduce((sum, count) => sum + count, 0);
    expect(cells.account.used).toBe(tickets);
  });
});
