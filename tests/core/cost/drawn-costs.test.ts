import { expect, it } from "vitest";
import type { CostModel } from "../../../src/core/cost/cost-model.ts";
import { drawnCosts } from "../../../src/core/cost/drawn-costs.ts";
import { own, productOf, shared } from "../../../src/core/cost/formula.ts";
import { independentDraws } from "../../../src/core/cost/input-draws.ts";
import { pertMoments } from "../../../src/core/cost/pert.ts";

const wage = { low: 200, likely: 300, high: 500 };
const slots = [{ year: 0, amountYear: 0, factor: 1 }];
const model = (figure: typeof shared): CostModel => ({
  vendor: "alpha",
  lines: ["training", "procedures", "migration"].map((line) => ({
    line,
    formula: productOf([own("hours", 100), figure("wage", wage)]),
    slots,
    counts: true,
  })),
  bands: [],
  anotherSwitch: null,
});

function variance(values: Float64Array): number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length;
}

it("three lines on one wage vary nine times as much as one, and not three times", () => {
  const one = 100 ** 2 * pertMoments(wage).variance;
  const joint = drawnCosts(model(shared), independentDraws(3, 20_000), 1).total;
  const apart = drawnCosts(model(own), independentDraws(3, 20_000), 1).total;
  expect(Math.abs(variance(joint) / (9 * one) - 1)).toBeLessThan(0.06);
  expect(Math.abs(variance(apart) / (3 * one) - 1)).toBeLessThan(0.06);
});

it("the band follows the drawn lines and the drawn rate; the switch repeats the drawn parts", () => {
  const draws = independentDraws(5, 200);
  const rate = shared("rate USD", { low: 30, likely: 32, high: 36 });
  const probability = shared("switch-probability", { low: 0.1, likely: 0.2, high: 0.4 });
  const plain = drawnCosts(model(shared), draws, 2).total;
  const { total } = drawnCosts(
    {
      ...model(shared),
      bands: [{ rate, likelyRate: 32, lines: [0] }],
      anotherSwitch: { probability, parts: [1, 2], slot: { year: 1, amountYear: 0, factor: 0.8 } },
    },
    draws,
    2,
  );
  const [rates, chances] = [draws.valuesOf(rate, ""), draws.valuesOf(probability, "")];
  for (const [draw, amount] of total.entries()) {
    const line = (plain[draw] ?? 0) / 3;
    const expected =
      3 * line + line * ((rates[draw] ?? 0) / 32 - 1) + 2 * line * (chances[draw] ?? 0) * 0.8;
    expect(amount).toBeCloseTo(expected, 6);
  }
});
