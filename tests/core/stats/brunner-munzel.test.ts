import { expect, it } from "vitest";
import { brunnerMunzel } from "../../../src/core/stats/brunner-munzel.ts";
import { countValues } from "../../../src/core/stats/value-counts.ts";

it("is a coin toss between equal samples", () => {
  const ratings = countValues([1, 2, 3, 4, 5]);
  expect(brunnerMunzel(ratings, ratings)).toMatchObject({ superiority: 0.5, cliffDelta: 0, p: 1 });
});

it("turns round when the samples change places", () => {
  const [x, y] = [countValues([1, 2, 2, 5]), countValues([3, 4, 4, 5, 5])];
  const one = brunnerMunzel(x, y);
  const other = brunnerMunzel(y, x);
  expect((one?.superiority ?? 0) + (other?.superiority ?? 0)).toBeCloseTo(1, 14);
  expect(one?.t).toBeCloseTo(-(other?.t ?? 0), 12);
  expect(one?.p).toBeCloseTo(other?.p ?? -1, 12);
});

it("takes counts in the millions", () => {
  const got = brunnerMunzel(
    [
      { value: 4, count: 1_000_000 },
      { value: 5, count: 1_000_000 },
    ],
    [
      { value: 4, count: 990_000 },
      { value: 5, count: 1_010_000 },
    ],
  );
  expect(got?.superiority).toBeCloseTo(0.5025, 12);
});

it("says why when the samples do not overlap, and null when there is too little", () => {
  const apart = brunnerMunzel(countValues([1, 1, 2]), countValues([4, 5]));
  expect(apart).toMatchObject({ superiority: 1, p: null, reason: "no-variation" });
  expect(brunnerMunzel(countValues([1]), countValues([4, 5]))).toBeNull();
});
