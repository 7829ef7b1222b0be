import { expect, it } from "vitest";
import { measureOf } from "../../../../src/core/pilot/kpi/measure-of.ts";
import { contextOf, settings, twoPeriods } from "../compare/compared.ts";

it("has a measure or a reason for every KPI", () => {
  const { basis } = contextOf(twoPeriods());
  const found = settings.kpis.map((kpi) => {
    const measure = measureOf(kpi, basis);
    return typeof measure === "string"
      ? measure
      : `${measure.definition.id} ${measure.unit} ${measure.scale}`;
  });
  expect(found).toEqual([
    "first-response-time seconds ratio",
    "resolution-time seconds ratio",
    "resolution-rate share difference",
    "first-contact-resolution-one-touch share difference",
    "handling-time seconds ratio",
    "csat share difference",
    "nps points difference",
    "repeat-contact-rate-without-topic share difference",
    "ai-resolution share difference",
    "sla-attainment share difference",
    "kpi-not-in-data",
    "kpi-not-in-data",
  ]);
});
