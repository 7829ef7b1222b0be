import { expect, it } from "vitest";
import { satisfactionEvidence } from "../../../../src/core/pilot/evidence/satisfaction-evidence.ts";
import { contextOf, twoPeriods } from "../compare/compared.ts";

const rated = (marks: readonly (number | "")[]) => (_: number, ticket: number) => ({
  csat_offered: "true",
  csat_value: marks[ticket % marks.length] ?? "",
});

it("knows bounds, answer rates and the order of the marks", () => {
  const context = contextOf(
    twoPeriods({ more: rated([1, 2, 3, "", ""]) }, { more: rated([3, 4, 5, 5, ""]) }),
  );
  const found = satisfactionEvidence(context);
  expect(found.nonResponseBounds.baseline?.[0]).toBe(0);
  expect(found.answerRate.pilot).toBeGreaterThan(found.answerRate.baseline ?? 1);
  expect(found.ordinal?.cliffsDelta.estimate).toBeGreaterThan(0.8);
  expect(found.ordinal?.brunnerMunzelP).toBeLessThan(0.001);
});

it("does not order marks of another scale", () => {
  const more = () => ({ csat_value: 8, csat_scale_max: 10 });
  const found = satisfactionEvidence(contextOf(twoPeriods({ more }, { more })));
  expect(found.ordinal).toBeNull();
});
