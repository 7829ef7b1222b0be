import { expect, it } from "vitest";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import {
  detectableDifferences,
  pilotLengths,
  smallestDifference,
} from "../../../../src/core/pilot/plan/detectable-differences.ts";
import { planOutput } from "../../../../src/core/schema/plan-output.ts";
import { minimumDetectableByWeeks } from "../../../../src/core/stats/minimum-detectable.ts";
import { kpi, settings, twoPeriods } from "../compare/compared.ts";

const { baseline } = twoPeriods({
  replySeconds: [1000, 1300, 900, 1000, 1200, 800],
  more: (week, ticket) => ({ csat_value: ticket < 3 + (week % 3) ? 1 : 5, channel: "line" }),
});

it("is Bloom's minimum detectable effect over the baseline's weeks", () => {
  const sums = [8, 6, 7, 7].map((sum) => ({ sum, count: 10 }));
  const variance = (4 / 3) * (2 / 1600);
  expect(smallestDifference({ weeks: 4, variance }, 4)).toBeCloseTo(
    minimumDetectableByWeeks(sums, 4) ?? 0,
    12,
  );
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
