import { expect, it } from "vitest";
import {
  meanInterval,
  medianInterval,
  netScoreInterval,
  restrictedMeanInterval,
  shareInterval,
} from "../../../../src/core/pilot/kpi/kpi-interval.ts";
import { total } from "../../../../src/core/pilot/kpi/kpi-measure.ts";
import { measureOf } from "../../../../src/core/pilot/kpi/measure-of.ts";
import { comparedWeeks } from "../../../../src/core/pilot/kpi/week-cells.ts";
import { contextOf, kpi, twoPeriods } from "../compare/compared.ts";

function measured(
  id: "csat" | "handling-time" | "first-response-time",
  more: (week: number, ticket: number) => Record<string, number>,
) {
  const context = contextOf(twoPeriods({ more }));
  const measure = measureOf(kpi(id), context.basis);
  if (typeof measure === "string") throw new Error(measure);
  return { measure, weeks: context.weeks.baseline.weeks };
}

it("is wider for a share whose weeks differ than for one whose weeks are alike", () => {
  const width = (more: (week: number, ticket: number) => Record<string, number>) => {
    const { measure, weeks } = measured("csat", more);
    const all = total(
      weeks.flatMap(({ cells }) => cells),
      measure.contribute,
    );
    const [low, high] = shareInterval(all, weeks, measure) ?? [0, 0];
    return high - low;
  };
  const alike = width((_, ticket) => ({ csat_value: ticket % 2 ? 5 : 1 }));
  const apart = width((week, ticket) => ({ csat_value: ticket < (week % 2 ? 13 : 1) ? 5 : 1 }));
  expect(apart).toBeGreaterThan(alike * 1.5);
});

it("knows the range of a mean from four weeks, and nothing from three", () => {
  const { measure, weeks } = measured("handling-time", (week) => ({ handle_seconds: 500 + week }));
  const [low, high] = meanInterval(weeks, measure) ?? [0, 0];
  expect((low + high) / 2).toBeCloseTo(501.5, 9);
  expect(meanInterval(weeks.slice(1), measure)).toBeNull();
});

it("has ranges of median and restricted mean around them", () => {
  const context = contextOf(
    twoPeriods({ replySeconds: [1000, 1010, 990, 1000], ticketsPerWeek: 200 }),
  );
  const measure = measureOf(kpi("first-response-time"), context.basis);
  if (typeof measure === "string" || measure.duration === null) throw new Error("no durations");
  const { weeks } = context.weeks.baseline;
  const [low, high] = medianInterval(1099.5, weeks, measure.duration) ?? [0, 0];
  expect(low).toBeGreaterThan(1060);
  expect(low).toBeLessThan(1099);
  expect(high).toBeLessThan(1140);
  const [from, to] = restrictedMeanInterval(weeks, measure.duration) ?? [0, 0];
  expect((from + to) / 2).toBeCloseTo(1099.5, 6);
  expect(medianInterval(1099.5, weeks.slice(1), measure.duration)).toBeNull();
});

it("gives a net score a range by the formula where weeks are too few", () => {
  const more = (_: number, ticket: number) => ({
    nps_value: ticket < 7 ? 10 : ticket < 10 ? 5 : 8,
  });
  const { weeks } = comparedWeeks(twoPeriods({ replySeconds: [1, 2], more }).baseline);
  // P 0.5, D 3/14, 28 answers: score 28.57, standard error √((0.7143 − 0.0816)/28) = 0.1503.
  const [low, high] = netScoreInterval(weeks) ?? [0, 0];
  expect((low + high) / 2).toBeCloseTo(100 * (0.5 - 3 / 14), 9);
  expect(high - low).toBeCloseTo(2 * 195.996 * 0.150318, 1);
  expect(netScoreInterval([])).toBeNull();
});
