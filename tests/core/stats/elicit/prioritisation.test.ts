import { expect, it } from "vitest";
import { principalEigenvector } from "../../../../src/core/stats/elicit/principal-eigenvector.ts";
import {
  geometricConsistency,
  geometricMeans,
  lambdaOfThree,
  prioritise,
} from "../../../../src/core/stats/elicit/prioritisation.ts";

const contradictory = [
  [1, 2, 9],
  [1 / 2, 1, 3],
  [1 / 9, 1 / 3, 1],
];

it("gives one answer for one or two items, whatever the method", () => {
  for (const method of ["eigenvector", "column-normalised-row-mean", "geometric-mean"] as const) {
    expect(prioritise([[1]], method)).toEqual({ weights: [1], lambda: 1 });
    const two = prioritise(
      [
        [1, 3],
        [1 / 3, 1],
      ],
      method,
    );
    expect(two.weights[0]).toBeCloseTo(0.75, 12);
    expect(two.lambda).toBeCloseTo(2, 12);
  }
});

it("agrees for three items with the power method", () => {
  const slow = principalEigenvector(contradictory);
  expect(lambdaOfThree(contradictory)).toBeCloseTo(slow.lambda, 12);
  geometricMeans(contradictory).forEach((weight, index) => {
    expect(weight).toBeCloseTo(slow.vector[index] ?? 0, 12);
  });
  expect(lambdaOfThree([[1]])).toBeNull();
});

it("reads row means off the columns, which is another number", () => {
  const { weights } = prioritise(contradictory, "column-normalised-row-mean");
  // By hand: columns sum to 29/18, 10/3 and 13.
  const first = (18 / 29 + 6 / 10 + 9 / 13) / 3;
  expect(weights[0]).toBeCloseTo(first, 12);
});

it("finds no contradiction where there is none", () => {
  const even = [
    [1, 2, 4],
    [1 / 2, 1, 2],
    [1 / 4, 1 / 2, 1],
  ];
  expect(geometricConsistency(even)).toBeCloseTo(0, 12);
  expect(geometricConsistency(contradictory)).toBeGreaterThan(0);
  expect(geometricConsistency([[1]])).toBeNull();
});
