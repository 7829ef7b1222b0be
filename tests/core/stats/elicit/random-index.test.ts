import { expect, it } from "vitest";
import { lambdaOfThree } from "../../../../src/core/stats/elicit/prioritisation.ts";
import { randomIndex } from "../../../../src/core/stats/elicit/random-index.ts";

const scale = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((times) =>
  times === 1 ? [1] : [times, 1 / times],
);

it("is the mean over all 4,913 matrices of three items", () => {
  const indexes = scale.flatMap((a) =>
    scale.flatMap((b) =>
      scale.map((c) => {
        const lambda = lambdaOfThree([
          [1, a, b],
          [1 / a, 1, c],
          [1 / b, 1 / c, 1],
        ]);
        return ((lambda ?? Number.NaN) - 3) / 2;
      }),
    ),
  );
  const mean = indexes.reduce((sum, index) => sum + index, 0) / indexes.length;
  expect(randomIndex("uniform-scale", 3)).toBeCloseTo(mean, 11);
});

it("has no figure where nothing can contradict, nor beyond its table", () => {
  expect(randomIndex("saaty-1980", 2)).toBeNull();
  expect(randomIndex("saaty-1980", 11)).toBeNull();
  expect(randomIndex("saaty-1980", 10)).toBe(1.49);
});
