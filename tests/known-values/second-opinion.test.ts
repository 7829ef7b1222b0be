import { expect, it } from "vitest";
import { z } from "zod";
import { promethee } from "../../src/core/score/second-opinion/promethee.ts";
import { topsis } from "../../src/core/score/second-opinion/topsis.ts";
import { competitionRank } from "../../src/core/stats/competition-rank.ts";
import { principalEigenvector } from "../../src/core/stats/elicit/principal-eigenvector.ts";
import { allClose, matrix, numbers, scoringCase } from "./scoring-case.ts";

const inputs = z.object({
  matrix,
  weights: numbers,
  directions: z.array(z.enum(["min", "max"])),
});

scoringCase(
  "topsis-normalisation-decides-winner",
  {
    inputs,
    expected: z.object({
      vector: z.object({ closeness: numbers, ranks: numbers }),
      minmax: z.object({ closeness: numbers, published3dp: numbers, ranks: numbers }),
    }),
  },
  ({ matrix: rows, ...rest }, { vector, minmax }) => {
    const byVector = topsis({ rows, ...rest }, "vector");
    allClose(byVector.closeness ?? [], vector.closeness, 1e-9);
    expect(byVector.ranks).toEqual(vector.ranks);
    const byRange = topsis({ rows, ...rest }, "min-max");
    allClose(byRange.closeness ?? [], minmax.closeness, 1e-9);
    allClose(byRange.closeness ?? [], minmax.published3dp, 0.0005);
    expect(byRange.ranks).toEqual(minmax.ranks);
  },
);

scoringCase(
  "topsis-raw-weights",
  { inputs, expected: z.object({ closeness: numbers, published: numbers, ranks: numbers }) },
  ({ matrix: rows, ...rest }, expected) => {
    const found = topsis({ rows, ...rest }, "vector");
    allClose(found.closeness ?? [], expected.closeness, 1e-9);
    allClose(found.closeness ?? [], expected.published, 1e-5);
    expect(found.ranks).toEqual(expected.ranks);
  },
);

scoringCase(
  "promethee2-usual",
  { inputs, expected: z.object({ netFlow: numbers, ranks: numbers }) },
  ({ matrix: rows, ...rest }, expected) => {
    const found = promethee({ rows, ...rest });
    allClose(found.netFlow ?? [], expected.netFlow, 1e-9);
    expect(found.ranks).toEqual(expected.ranks);
  },
);

const mixed = z.record(z.string(), z.union([z.number(), z.string()]));

// Why vendors are never scored by comparing them in pairs: the share of each depends on the others.
scoringCase(
  "reversal-ahp-belton-gear",
  {
    inputs: z.object({ criteriaWeights: numbers, ratios: z.record(z.string(), numbers) }),
    expected: z.object({ before: mixed, after: mixed }),
  },
  ({ criteriaWeights, ratios }, { before, after }) => {
    const worth = (columns: number[][]): number[] => {
      const shares = columns.map(
        (column) => principalEigenvector(column.map((a) => column.map((b) => a / b))).vector,
      );
      return (columns[0] ?? []).map((_, vendor) =>
        shares.reduce(
          (sum, share, index) => sum + (criteriaWeights[index] ?? 0) * (share[vendor] ?? 0),
          0,
        ),
      );
    };
    const columns = Object.values(ratios);
    const copied = columns.map((column) => [...column, column[1] ?? 0]);
    for (const [found, answer] of [
      [worth(columns), before],
      [worth(copied), after],
    ] as const) {
      const { winner, ...expected } = answer;
      allClose(found, Object.values(expected).map(Number), 1e-9);
      expect("ABCD"[competitionRank(found).indexOf(1)]).toBe(winner);
    }
  },
);

it("Opricovic and Tzeng (2004): the normalisation alone decides who wins", () => {
  const rows = [
    [1, 3000],
    [2, 3750],
    [5, 4500],
  ];
  const data = { rows, weights: [1, 1], directions: ["min", "max"] as const };
  expect(topsis(data, "vector").ranks).toEqual([1, 2, 3]);
  allClose(topsis(data, "min-max").closeness ?? [], [0.5, 0.617, 0.5], 0.0005);
});
