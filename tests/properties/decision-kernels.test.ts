import fc from "fast-check";
import { expect, it } from "vitest";
import { drawnCosts } from "../../src/core/cost/drawn-costs.ts";
import { atPercentiles, independentDraws } from "../../src/core/cost/input-draws.ts";
import { pertMoments, pertQuantile } from "../../src/core/cost/pert.ts";
import { promethee } from "../../src/core/score/second-opinion/promethee.ts";
import { secondOpinion } from "../../src/core/score/second-opinion/second-opinion.ts";
import { topsis } from "../../src/core/score/second-opinion/topsis.ts";
import { simulateRanksInBlocks } from "../../src/core/score/simulate-ranks-in-blocks.ts";
import { tableTotals } from "../../src/core/score/table-totals.ts";
import { uniformPerGroup } from "../../src/core/score/uniform-per-group.ts";
import { pairwiseWeights } from "../../src/core/stats/elicit/pairwise-weights.ts";
import { swingWeights } from "../../src/core/stats/elicit/swing-weights.ts";
import { seededRandom } from "../../src/core/stats/random.ts";
import { typedCostModel } from "../workspaces/typed-cost-model.ts";
import { holdsOnlyFinite } from "./only-finite.ts";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Judgements of up to six items: a chain links them, further pairs come and go. */
const judgements = fc
  .integer({ min: 1, max: 6 })
  .chain((items) =>
    fc.tuple(
      fc.constant(items),
      fc.array(fc.tuple(fc.constantFrom(1 / 9, 1 / 5, 1 / 2, 1, 3, 4, 9), fc.boolean()), {
        minLength: 15,
        maxLength: 15,
      }),
    ),
  )
  .map(([items, cells]) => {
    const pairs = [...Array(items).keys()].flatMap((first) =>
      [...Array(items).keys()].flatMap((second) => (first < second ? [{ first, second }] : [])),
    );
    const made = pairs.flatMap(({ first, second }, index) => {
      const [times = 1, isMade = true] = cells[index] ?? [];
      return isMade || second === first + 1 ? [{ first, second, times }] : [];
    });
    return { items, made };
  });

it("pairwise weights are shares, whatever contradicts or is missing", () => {
  fc.assert(
    fc.property(judgements, ({ items, made }) => {
      const found = pairwiseWeights(items, made);
      expect(holdsOnlyFinite(found)).toBe(true);
      expect(sum(found.weights ?? [])).toBeCloseTo(1, 10);
      expect(found.problem === null && found.consistency.lambda).toBeGreaterThanOrEqual(
        items - 1e-9,
      );
    }),
  );
});

it("pairwise weights follow the items, whatever they are numbered", () => {
  fc.assert(
    fc.property(judgements, ({ items, made }) => {
      const mirror = (index: number) => items - 1 - index;
      const other = pairwiseWeights(
        items,
        made.map(({ first, second, times }) => ({
          first: mirror(first),
          second: mirror(second),
          times,
        })),
      );
      const weights = pairwiseWeights(items, made).weights ?? [];
      for (const [index, weight] of (other.weights ?? []).entries()) {
        expect(weight).toBeCloseTo(weights[mirror(index)] ?? 9, 7);
      }
    }),
  );
});

it("scaling all swings changes nothing but the anchor", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 }), (points) => {
      const half = swingWeights(points.map((swing) => swing / 2)).weights ?? [];
      swingWeights(points).weights?.forEach((weight, index) => {
        expect(half[index]).toBeCloseTo(weight, 12);
      });
    }),
  );
});

/** Vendors × criteria on a coarse grid, so that ties occur. */
const grid = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([vendors, criteria]) =>
    fc.record({
      rows: fc.array(
        fc.array(
          fc.nat(4).map((level) => level / 4),
          { minLength: criteria, maxLength: criteria },
        ),
        { minLength: vendors, maxLength: vendors },
      ),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), {
        minLength: criteria,
        maxLength: criteria,
      }),
    }),
  )
  .map((made) => ({ ...made, directions: made.weights.map(() => "max" as const) }));

const normalisations = ["vector", "min-max"] as const;

it("second opinions stay within their bounds, and ignore the unit of weights and columns", () => {
  fc.assert(
    fc.property(grid, ({ rows, weights, directions }) => {
      const flows = promethee({ rows, weights, directions }).netFlow ?? [];
      expect(sum(flows)).toBeCloseTo(0, 10);
      const other = {
        rows: rows.map((row) => row.map((cell, j) => cell * (j + 3))),
        weights: weights.map((weight) => weight * 7),
        directions,
      };
      for (const normalisation of normalisations) {
        const found = topsis({ rows, weights, directions }, normalisation);
        expect(holdsOnlyFinite(found)).toBe(true);
        const scaled = topsis(other, normalisation).closeness;
        found.closeness?.forEach((closeness, vendor) => {
          expect(closeness).toBeGreaterThanOrEqual(0);
          expect(closeness).toBeLessThanOrEqual(1);
          expect(scaled?.[vendor]).toBeCloseTo(closeness, 9);
        });
      }
    }),
  );
});

it("a vendor that is better at everything is first under every method", () => {
  fc.assert(
    fc.property(grid, ({ rows, weights }) => {
      const best = weights.map((_, j) => Math.max(...rows.map((row) => row[j] ?? 0)) + 0.1);
      const low = [...rows, best];
      const found = secondOpinion({
        low,
        high: low,
        applies: low.map((row) => row.map(() => true)),
        weights: weights.map((weight) => weight / sum(weights)),
        groups: [weights.map((_, j) => j)],
      });
      expect(found).toMatchObject({ alwaysFirst: [rows.length], dependsOnMethod: false });
    }),
  );
});

const range = fc
  .array(fc.integer({ min: -1000, max: 100_000 }), { minLength: 3, maxLength: 3 })
  .map((ends) => ends.sort((a, b) => a - b))
  .map(([low = 0, likely = 0, high = 0]) => ({ low, likely, high }));

it("percentiles of a cost rise with the share and stay within its ends", () => {
  const shares = [0, 0.001, 0.1, 0.5, 0.9, 0.999, 1];
  fc.assert(
    fc.property(range, (cost) => {
      const amounts = shares.map((share) => pertQuantile(cost, share));
      expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
      expect(amounts[0]).toBe(cost.low);
      expect(amounts.at(-1)).toBe(cost.high);
      const { mean, variance } = pertMoments(cost);
      expect(mean).toBeGreaterThanOrEqual(cost.low);
      expect(mean).toBeLessThanOrEqual(cost.high);
      expect(variance).toBeGreaterThanOrEqual(0);
    }),
  );
});

it("sums of costs stay within the sums of their ends, whatever is assumed", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 5 }), fc.nat(1000), (lines, seed) => {
      const model = typedCostModel(lines.map((line) => [line]));
      const draws = [independentDraws(seed, 50), atPercentiles([0.1, 0.5, 0.9])];
      for (const amount of draws.flatMap((one) => [...drawnCosts(model, one, 1).total])) {
        expect(amount).toBeGreaterThanOrEqual(sum(lines.map(({ low }) => low)) - 1e-6);
        expect(amount).toBeLessThanOrEqual(sum(lines.map(({ high }) => high)) + 1e-6);
      }
    }),
    { numRuns: 50 },
  );
});

it("every place is filled once and every pair won once, ties and open answers too", () => {
  fc.assert(
    fc.property(grid, fc.nat(1000), ({ rows, weights }, seed) => {
      const criteria = weights.length;
      const found = simulateRanksInBlocks({
        alternatives: rows.length,
        criteria,
        draws: 150,
        random: seededRandom(seed),
        drawWeights: uniformPerGroup([weights.map((_, j) => j)], criteria),
        blockTotals: tableTotals(
          {
            low: rows,
            high: rows.map((row) => row.map((cell, j) => (j % 2 ? 1 : cell))),
            applies: rows.map((row, vendor) => row.map((_, j) => j !== vendor)),
            weights,
            groups: [],
          },
          seededRandom(seed, "open"),
        ),
      });
      expect(holdsOnlyFinite(found)).toBe(true);
      rows.forEach((_, a) => {
        expect(sum(found.rankShares[a] ?? [])).toBeCloseTo(1, 10);
        expect(sum(found.rankShares.map((shares) => shares[a] ?? 0))).toBeCloseTo(1, 10);
        rows.forEach((__, b) => {
          const both = (found.pairwise[a]?.[b] ?? 0) + (found.pairwise[b]?.[a] ?? 0);
          expect(both).toBeCloseTo(1, 10);
        });
        const central = found.centralWeights[a];
        if (central) expect(sum(central)).toBeCloseTo(1, 10);
      });
    }),
    { numRuns: 50 },
  );
});
