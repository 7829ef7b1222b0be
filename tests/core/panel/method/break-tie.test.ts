import { expect, it } from "vitest";
import { breakTie, type TieStep } from "../../../../src/core/panel/method/break-tie.ts";

const lot: TieStep = { kind: "recorded", by: "lot" };
const again: TieStep = { kind: "recorded", by: "evaluate-again" };
const higher = (numbers: Record<string, number>): TieStep => ({
  kind: "higher",
  of: new Map(Object.entries(numbers)),
});

it("asks the next step only about those left equal", () => {
  const { groups, open } = breakTie(["a", "b", "c"], [higher({ a: 1, b: 2, c: 1 }), lot], []);
  expect(groups).toEqual([["b"], ["a", "c"]]);
  expect(open).toEqual([{ among: ["a", "c"], next: "lot" }]);
});

it("takes the outcome of a new evaluation or a lot once it is on record", () => {
  const steps = [again, lot];
  expect(breakTie(["a", "b"], steps, []).open).toEqual([
    { among: ["a", "b"], next: "evaluate-again" },
  ]);
  const record = { by: "lot" as const, order: ["b", "a"] };
  expect(breakTie(["a", "b"], steps, [record])).toEqual({ groups: [["b"], ["a"]], open: [] });
  expect(breakTie(["a", "c"], steps, [record]).groups).toEqual([["a", "c"]]);
});

it("shares the place without a step", () => {
  expect(breakTie(["b", "a"], [], [])).toEqual({ groups: [["a", "b"]], open: [] });
});
