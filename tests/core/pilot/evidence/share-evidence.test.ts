import { expect, it } from "vitest";
import { shareEvidence } from "../../../../src/core/pilot/evidence/share-evidence.ts";
import { contextOf, twoPeriods } from "../compare/compared.ts";
import { evidenceInput } from "./evidence-of.ts";

it("has a width even where everybody is satisfied", () => {
  const more = () => ({ csat_value: 5 });
  const found = shareEvidence(evidenceInput("csat", contextOf(twoPeriods({ more }, { more }))));
  const [low, high] = found.newcombe ?? [0, 0];
  expect(low).toBeLessThan(0);
  expect(high).toBeGreaterThan(0);
});

it("is wider where weeks differ", () => {
  const rating =
    (isBad: (week: number, ticket: number) => boolean) => (week: number, n: number) => ({
      csat_value: isBad(week, n) ? 1 : 5,
    });
  const clumped = rating((week) => week === 0);
  const spread = rating((_, ticket) => ticket % 4 === 0);
  const widthOf = (more: typeof clumped) => {
    const context = contextOf(twoPeriods({ more }, { more }));
    const [low = 0, high = 0] = shareEvidence(evidenceInput("csat", context)).newcombe ?? [];
    return high - low;
  };
  expect(widthOf(clumped)).toBeGreaterThan(2 * widthOf(spread));
});

it("has nothing to say of times", () => {
  const input = evidenceInput("first-response-time", contextOf(twoPeriods()));
  expect(shareEvidence(input)).toEqual({ designEffect: null, newcombe: null });
});
