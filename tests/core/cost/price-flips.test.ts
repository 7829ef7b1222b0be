import { expect, it } from "vitest";
import type { CostResult } from "../../../src/core/cost/cost-result.ts";
import { priceFlips } from "../../../src/core/cost/price-flips.ts";
import { certain } from "../../../src/core/cost/range.ts";
import { costDraws, simulateCosts } from "../../../src/core/cost/simulate-costs.ts";
import { typedCostModel } from "../../workspaces/typed-cost-model.ts";

const pair = {
  leader: { vendor: "alpha", proven: 80 },
  rival: { vendor: "beta", proven: 60 },
};

function costs(amounts: Record<string, number>, isComplete = true): CostResult {
  const terms = { costsMove: "together", seed: 1, horizonYears: 1 } as const;
  const vendors = Object.entries(amounts).map(([vendor, amount]) => ({
    vendor,
    lines: [],
    years: null,
    presentCost: null,
    simulated: simulateCosts(typedCostModel([[certain(amount)]]), terms, costDraws(1)),
    isComplete,
    missing: [],
    perResolvedContact: null,
    perHandledContact: null,
    aiUnits: [],
    benefits: null,
  }));
  return { currency: "TWD", horizonYears: 1, discountRate: 0, vendors };
}

it("says that price turns nothing where it is no part of the score", () => {
  const found = priceFlips(pair, costs({ alpha: 100, beta: 150 }), "weighted-score");
  expect(found).toMatchObject([
    { id: "price-is-no-part", params: { costGap: 50, gap: 20 } },
    { id: "cost-order-turns", params: { costNow: 100, costThen: 150, ratio: 1.5 } },
  ]);
});

it("says what each further point costs with the dearer leader", () => {
  const [first] = priceFlips(pair, costs({ alpha: 200, beta: 150 }), "rank-sum");
  expect(first).toMatchObject({ id: "price-per-point", params: { costGap: 50, perPoint: 2.5 } });
});

it("finds the price where score per price is level", () => {
  const found = priceFlips(pair, costs({ alpha: 100, beta: 150 }), "score-per-price");
  expect(found).toMatchObject([{ id: "flip-by-price", params: { costThen: 200, ratio: 2 } }]);
  expect(80 / 200).toBe(60 / 150);
});

it("says that totals are open, and nothing where one is unknown or nothing", () => {
  const open = priceFlips(pair, costs({ alpha: 100, beta: 150 }, false), "weighted-score");
  expect(open.at(-1)?.id).toBe("cost-order-unknown");
  expect(priceFlips(pair, costs({ alpha: 100 }), "weighted-score")).toEqual([]);
  expect(priceFlips(pair, costs({ alpha: 0, beta: 5 }), "weighted-score")).toEqual([]);
});
