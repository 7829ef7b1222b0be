import { expect, it } from "vitest";
import { pairwiseMatrix } from "../../../../src/core/stats/elicit/pairwise-judgement.ts";

const judged = (first: number, second: number, times: number) => ({ first, second, times });

it("turns every judgement round and keeps gaps", () => {
  const { matrix } = pairwiseMatrix(3, [judged(0, 1, 4), judged(2, 1, 2)]);
  expect(matrix).toEqual([
    [1, 4, null],
    [1 / 4, 1, 1 / 2],
    [null, 2, 1],
  ]);
});

it("says what is wrong with the judgements", () => {
  const code = (items: number, judgements: ReturnType<typeof judged>[]) =>
    pairwiseMatrix(items, judgements).problem?.code;
  expect(code(0, [])).toBe("no-items");
  expect(code(10, [])).toBe("too-many-items");
  expect(code(3, [judged(0, 1, 2)])).toBe("not-connected");
  expect(code(2, [judged(0, 2, 2)])).toBe("judgement-of-unknown-item");
  expect(code(2, [judged(1, 1, 2)])).toBe("judgement-of-unknown-item");
  expect(code(2, [judged(-1, 1, 2)])).toBe("judgement-of-unknown-item");
  expect(code(2, [judged(0, 1, 2), judged(1, 0, 3)])).toBe("judged-twice");
  for (const times of [0, -3, 10, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(code(2, [judged(0, 1, times)])).toBe("judgement-off-scale");
  }
});
