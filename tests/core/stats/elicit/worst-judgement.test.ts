import { expect, it } from "vitest";
import { worstJudgement } from "../../../../src/core/stats/elicit/worst-judgement.ts";

it("names the judgement that strains most, in the direction in which it is too high", () => {
  const shares = [0.4, 0.3, 0.2, 0.1];
  const cells = shares.map((a) => shares.map((b) => a / b));
  (cells[3] ?? [])[1] = 3;
  (cells[1] ?? [])[3] = 1 / 3;
  const worst = worstJudgement(cells, shares);
  expect(worst).toMatchObject({ first: 3, second: 1, times: 3 });
  expect(worst?.fitting).toBeCloseTo(1 / 3, 12);
  expect(worst?.strain).toBeCloseTo(9, 12);
});

it("has nothing to say where all judgements fit, or none was made", () => {
  expect(
    worstJudgement(
      [
        [1, 3],
        [1 / 3, 1],
      ],
      [0.75, 0.25],
    ),
  ).toBeNull();
  expect(
    worstJudgement(
      [
        [1, null],
        [null, 1],
      ],
      [0.9, 0.1],
    ),
  ).toBeNull();
});
