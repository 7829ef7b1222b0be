import { expect, it } from "vitest";
import { simulateRanksInBlocks } from "../../../src/core/score/simulate-ranks-in-blocks.ts";
import { tableTotals } from "../../../src/core/score/table-totals.ts";
import { uniformPerGroup } from "../../../src/core/score/uniform-per-group.ts";
import type { ValueTable } from "../../../src/core/score/value-table.ts";
import { weightsAround } from "../../../src/core/score/weight-draw.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";
import { type DrawTotals, simulateRanks } from "../../workspaces/plain-ranks.ts";

/** Quarters make ties; some answers are open, some criteria do not apply. */
function tableOf(vendors: number, criteria: number, isKnown: boolean): ValueTable {
  const random = seededRandom(vendors);
  const quarter = () => random.below(5) / 4;
  const rows = <Cell>(cell: () => Cell) =>
    Array.from({ length: vendors }, () => Array.from({ length: criteria }, cell));
  const low = rows(quarter);
  low[1] = low[0] ?? []; // a copy is level with its original in every draw
  const high = isKnown ? low : low.map((row) => row.map((value) => Math.max(value, quarter())));
  const applies = rows(() => isKnown || random.below(8) > 0);
  const weights = Array.from({ length: criteria }, () => 1 / criteria);
  const groups = [0, 1].map((half) => weights.flatMap((_, j) => (j % 2 === half ? [j] : [])));
  return { low, high, applies, weights, groups };
}

/** The totals as one would write them down first, from the same stream of open answers. */
function plainTotals({ low, high, applies }: ValueTable): DrawTotals {
  const random = seededRandom(2);
  return (_random, weights, into) => {
    low.forEach((row, vendor) => {
      let sum = 0;
      let weight = 0;
      row.forEach((least, j) => {
        if (!applies[vendor]?.[j]) return;
        const span = (high[vendor]?.[j] ?? 0) - least;
        const value = span > 0 ? least + span * (random.next32() * 2 ** -32) : least;
        weight += weights[j] ?? 0;
        sum += (weights[j] ?? 0) * value;
      });
      into[vendor] = weight > 0 ? sum / weight : 0;
    });
  };
}

it.each([
  [3, 6, true],
  [8, 40, true],
  [5, 9, false],
  [9, 12, false],
])("is the clear loop draw by draw: %d vendors, %d criteria, all known: %s", (n, m, isKnown) => {
  const table = tableOf(n, m, isKnown);
  for (const drawWeights of [
    uniformPerGroup(table.groups, m),
    weightsAround(table.weights, table.groups, 0.5),
  ]) {
    const shared = { alternatives: n, criteria: m, draws: 1000, drawWeights };
    const clear = simulateRanks({
      ...shared,
      random: seededRandom(1),
      drawTotals: plainTotals(table),
    });
    const fast = simulateRanksInBlocks({
      ...shared,
      random: seededRandom(1),
      blockTotals: tableTotals(table, seededRandom(2)),
    });
    expect(fast.rankShares).toEqual(clear.rankShares);
    expect(fast.pairwise).toEqual(clear.pairwise);
    clear.centralWeights.forEach((weights, vendor) => {
      const found = fast.centralWeights[vendor] ?? null;
      if (weights === null) expect(found).toBeNull();
      weights?.forEach((weight, j) => {
        expect(found?.[j]).toBeCloseTo(weight, 12);
      });
    });
  }
});

it("bears one vendor, one criterion and one draw", () => {
  const table = tableOf(1, 1, true);
  const found = simulateRanksInBlocks({
    alternatives: 1,
    criteria: 1,
    draws: 1,
    random: seededRandom(1),
    drawWeights: uniformPerGroup([[0]], 1),
    blockTotals: tableTotals({ ...table, low: [[0.5]], high: [[0.5]] }, seededRandom(2)),
  });
  expect(found).toEqual({ draws: 1, rankShares: [[1]], centralWeights: [[1]], pairwise: [[0.5]] });
});

it("shares every place exactly once, and counts a tie as half a win for both", () => {
  const values = [
    [1, 0],
    [1, 0],
    [0, 1],
  ];
  const applies = values.map((row) => row.map(() => true));
  const table = { low: values, high: values, applies, weights: [0.5, 0.5], groups: [[0, 1]] };
  const { rankShares, pairwise } = simulateRanksInBlocks({
    alternatives: 3,
    criteria: 2,
    draws: 500,
    random: seededRandom(1),
    drawWeights: uniformPerGroup([[0, 1]], 2),
    blockTotals: tableTotals(table, seededRandom(2)),
  });
  for (const rank of [0, 1, 2]) {
    expect(rankShares.reduce((sum, row) => sum + (row[rank] ?? 0), 0)).toBeCloseTo(1, 9);
  }
  expect(pairwise[0]?.[1]).toBe(0.5);
});
