import { expect, it } from "vitest";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import {
  detectableDifferences,
  pilotLengths,
  smallestDifference,
} from "../../../../src/core/pilot/plan/detectable-differences.ts";
import { planOutput } from "../../../../src/core/schema/plan-output.ts";
import { ticketsForShares } from "../../../../src/core/stats/sample-size.ts";
import { kpi, settings, twoPeriods } from "../compare/compared.ts";

const { baseline } = twoPeriods({
  replySeconds: [1000, 1300, 900, 1000, 1200, 800],
  more: (week, ticket) => ({ csat_value: ticket < 3 + (week % 3) ? 1 : 5, channel: "line" }),
});

it("is Bloom's minimum detectable effect over the baseline's weeks", () => {
  // t(6) at 97.5 % and 80 %: 2.446912 + 0.905703; standard error √(2/600).
  const found = smallestDifference({ weeks: 4, variance: 1 / 600 }, 4);
  expect(found).toBeCloseTo((2.446912 + 0.905703) * Math.sqrt(2 / 600), 5);
});

it("says how alike tickets of one week are", () => {
  const csat = detectableDifferences(baseline, settings).kpis.find(({ id }) => id === "csat");
  const correlation = csat?.ticketCorrelation ?? Number.NaN;
  expect(1 + 13 * correlation).toBeCloseTo(csat?.designEffect ?? 0, 9);
});

it("sees less the longer the pilot, in the good direction", () => {
  const output = detectableDifferences(baseline, settings);
  const changes = (id: string) =>
    output.kpis
      .find((one) => one.id === id)
      ?.detectable.map(({ change }) => change ?? Number.NaN) ?? [];
  const replies = changes("first-response-time");
  expect(replies).toHaveLength(pilotLengths.length);
  expect([...replies].sort((a, b) => a - b)).toEqual(replies);
  expect(Math.max(...replies)).toBeLessThan(1);
  expect(Math.min(...changes("csat"))).toBeGreaterThan(0);
  expect(planOutput.parse(output)).toEqual(output);
});

it("says whether the margin could ever be shown", () => {
  const own = (ratio: number) => ({
    ...kpiSettings(null),
    kpis: [kpi("first-response-time", { margin: { ratio } })],
  });
  const showable = (ratio: number) =>
    detectableDifferences(baseline, own(ratio)).kpis[0]?.detectable[0]?.notWorseShowable;
  expect([showable(1.01), showable(5)]).toEqual([false, true]);
});

it("names why a KPI cannot be planned", () => {
  const reasonOf = (period: typeof baseline, id: string) =>
    detectableDifferences(period, settings).kpis.find((one) => one.id === id)?.reason;
  expect(reasonOf(baseline, "nps")).toBe("kpi-not-in-data");
  expect(reasonOf(baseline, "resolution-rate")).toBe("no-variation");
  const short = twoPeriods({ replySeconds: [1, 2, 3] }).baseline;
  expect(reasonOf(short, "first-response-time")).toBe("too-few-weeks-of-kpi");
});

it("shows what a calculator would ask for that takes tickets as independent", () => {
  const csat = detectableDifferences(baseline, settings).kpis.find(({ id }) => id === "csat");
  const { change = null, calculatorTickets = null } = csat?.detectable[2] ?? {};
  const base = csat?.baseline ?? 0;
  expect(calculatorTickets).toBe(Math.ceil(ticketsForShares(base, base + (change ?? 0)) ?? 0));
  const times = detectableDifferences(baseline, settings).kpis[0]?.detectable[2];
  expect(times?.calculatorTickets).toBeNull();
});
