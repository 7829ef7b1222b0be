import { expect, it } from "vitest";
import { finerMix } from "../../../../src/core/pilot/evidence/finer-mix.ts";
import { contextOf, twoPeriods } from "../compare/compared.ts";
import { evidenceInput } from "./evidence-of.ts";

it("explains by subjects what channels do not", () => {
  // Refunds are disliked in both periods, and the pilot has more of them.
  const rated = (refunds: number) => (week: number, ticket: number) => ({
    topic: ticket < refunds ? "refund" : "order",
    csat_value: ticket < refunds ? 1 + ((ticket + week) % 2) * 4 : 5,
  });
  const context = contextOf(twoPeriods({ more: rated(4) }, { more: rated(8) }));
  const input = evidenceInput("csat", context);
  expect(input.found.estimate).toBeLessThan(-0.1);
  expect(finerMix(input)).toMatchObject({ strata: 2, uncoveredShare: 0 });
  expect(finerMix(input)?.estimate).toBeCloseTo(0, 9);
});

it("needs topics", () => {
  expect(finerMix(evidenceInput("resolution-rate", contextOf(twoPeriods())))).toBeNull();
});
