import { expect, it } from "vitest";
import { acceptability, draws } from "../../../src/core/score/acceptability.ts";
import { weightsAround } from "../../../src/core/score/weight-draw.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";
import { simulateRanks } from "../../workspaces/plain-ranks.ts";
import { tableOf } from "../../workspaces/value-table.ts";

it("draws what is open between proven and possible", () => {
  const low = [[0.4], [0.5]];
  const table = tableOf(low, [1], { high: [[0.6], [0.5]] });
  const found = acceptability(["open", "proven"], table, { seed: 1, doubt: 0.5 });
  expect(Math.abs((found?.vendors[0]?.firstRankShare ?? 0) - 0.5)).toBeLessThan(0.02);
});

it("is certain where nothing is open and no weight matters", () => {
  const found = acceptability(
    ["a", "b"],
    tableOf(
      [
        [0.9, 0.9],
        [0.1, 0.1],
      ],
      [0.5, 0.5],
    ),
    { seed: 1, doubt: 0.5 },
  );
  expect(found?.vendors.map((one) => one.firstRankShare)).toEqual([1, 0]);
  expect(found?.pairwise).toContainEqual({ over: "a", under: "b", share: 1 });
});

it("is the same again with the same seed, and null without vendors", () => {
  const table = tableOf(
    [
      [0.9, 0.1],
      [0.1, 0.9],
    ],
    [0.5, 0.5],
  );
  expect(acceptability(["a", "b"], table, { seed: 7, doubt: 0.5 })).toEqual(
    acceptability(["a", "b"], table, { seed: 7, doubt: 0.5 }),
  );
  expect(acceptability([], tableOf([], [1]), { seed: 7, doubt: 0.5 })).toBeNull();
});

it("tells how surely a vendor is first under the weights that speak for it", () => {
  const values = [
    [0.9, 0.1],
    [0.1, 0.9],
    [0.1, 0.1],
  ];
  const found = acceptability(["a", "b", "never"], tableOf(values, [0.5, 0.5]), {
    seed: 1,
    doubt: 0.5,
  });
  expect(found?.vendors.map((one) => one.confidence)).toEqual([1, 1, null]);
  expect(found?.vendors[0]?.centralWeights?.[0]).toBeGreaterThan(0.5);
  expect(found).toMatchObject({ doubt: 0.5, halfWidth: 0.0098, confidenceHalfWidth: 0.0098 });
});

it("gives the shares of the loop that can be read, up to sampling error", () => {
  const values = [
    [0.7, 0.4, 0.6],
    [0.5, 0.8, 0.4],
    [0.6, 0.5, 0.6],
  ];
  const table = tableOf(values, [0.4, 0.3, 0.3], {
    groups: [[0, 1], [2]],
    high: [
      [0.7, 0.6, 0.6],
      [0.5, 0.8, 0.9],
      [0.6, 0.5, 1],
    ],
  });
  const clear = simulateRanks({
    alternatives: 3,
    criteria: 3,
    draws,
    random: seededRandom(9),
    drawWeights: weightsAround(table.weights, table.groups, 0.5),
    drawTotals: (random, weights, into) => {
      table.low.forEach((row, vendor) => {
        into[vendor] = row.reduce((sum, least, j) => {
          const span = (table.high[vendor]?.[j] ?? 0) - least;
          return sum + (weights[j] ?? 0) * (least + span * random.uniform());
        }, 0);
      });
    },
  });
  const found = acceptability(["a", "b", "c"], table, { seed: 1, doubt: 0.5 });
  found?.vendors.forEach(({ rankShares }, vendor) => {
    rankShares.forEach((share, rank) => {
      const difference = share - (clear.rankShares[vendor]?.[rank] ?? 0);
      expect(Math.abs(difference)).toBeLessThan(3 * Math.SQRT2 * 0.005);
    });
  });
});

it("asks too who would be first had nobody stated weights, and lets the stated doubt narrow", () => {
  const values = [
    [1, 0],
    [0, 1],
  ];
  const table = tableOf(values, [0.7, 0.3]);
  const found = acceptability(["a", "b"], table, { seed: 1, doubt: 0.1 });
  // 0.7 may fall to 0.63 at most beside 0.33: a stays first in every draw.
  expect(found?.vendors[0]?.firstRankShare).toBe(1);
  const { vendors = [], halfWidth = 0 } = found?.anyWeights ?? {};
  expect(Math.abs((vendors[0]?.firstRankShare ?? 0) - 0.5)).toBeLessThan(halfWidth * 1.6);
});
