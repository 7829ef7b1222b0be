import fc from "fast-check";
import { expect, it } from "vitest";
import { elicitedShares } from "../../../../src/core/stats/elicit/elicited-shares.ts";

const abc = ["a", "b", "c"];
const codesOf = (asked: Parameters<typeof elicitedShares>[1], siblings = abc) =>
  elicitedShares(siblings, asked).problems.map(({ code, id }) => [code, id]);

it("shares out swing points, and tells whether the best stands at 100", () => {
  const found = elicitedShares(abc, { swing: { c: 40, a: 100, b: 60 } });
  expect(found).toMatchObject({ shares: [0.5, 0.3, 0.2], detail: { isAnchored: true } });
  const low = elicitedShares(["a", "b"], { swing: { a: 50, b: 50 } });
  expect(low).toMatchObject({ shares: [0.5, 0.5], detail: { isAnchored: false } });
});

it("turns an order into weights by the method named, equals alike", () => {
  const roc = elicitedShares(abc, { order: ["c", "a", "b"], method: "rank-order-centroid" });
  // 11/18, 5/18 and 2/18 for the first, second and third.
  expect(roc.shares?.map((share) => share * 18)).toEqual(
    [5, 2, 11].map((one) => expect.closeTo(one, 9)),
  );
  const tied = elicitedShares(abc, { order: [["a", "b"], "c"], method: "rank-sum" });
  expect(tied.shares).toEqual([5 / 12, 5 / 12, 2 / 12].map((one) => expect.closeTo(one, 9)));
  expect(tied).toMatchObject({ detail: { ranks: [1, 1, 3] } });
});

it("takes comparisons with gaps, and locates the worst", () => {
  const pairs = [
    { first: "a", second: "b", times: 2 },
    { first: "b", second: "c", times: 3 },
  ];
  const found = elicitedShares(abc, { pairwise: pairs });
  expect(found.shares).toEqual([6 / 10, 3 / 10, 1 / 10].map((one) => expect.closeTo(one, 6)));
  const against = [...pairs, { first: "c", second: "a", times: 2 }];
  expect(elicitedShares(abc, { pairwise: against })).toMatchObject({
    detail: {
      judged: 3,
      consistency: { isAccepted: false },
      worst: { strain: expect.any(Number) },
    },
  });
});

it("tells every fault of naming", () => {
  expect(codesOf({ swing: { a: 100, x: 50 } })).toEqual([
    ["elicited-sibling-unknown", "x"],
    ["elicited-sibling-missing", "b"],
    ["elicited-sibling-missing", "c"],
  ]);
  expect(codesOf({ order: ["a", ["b", "a"], "c"], method: "rank-sum" })).toEqual([
    ["elicited-sibling-doubled", "a"],
  ]);
  expect(codesOf({ swing: { a: 0, b: 0, c: 0 } })).toEqual([["elicited-all-zero", ""]]);
});

it("tells every fault of comparisons", () => {
  const pair = (first: string, second: string) => ({ first, second, times: 2 });
  expect(
    codesOf({ pairwise: [pair("a", "b"), pair("b", "a"), pair("c", "c"), pair("a", "x")] }),
  ).toEqual([
    ["pair-judged-twice", "a b"],
    ["pair-of-one", "c"],
    ["elicited-sibling-unknown", "x"],
  ]);
  expect(codesOf({ pairwise: [pair("a", "b")] })).toEqual([["pairwise-not-linked", "c"]]);
  const ten = Array.from({ length: 10 }, (_, at) => `s${at}`);
  expect(codesOf({ pairwise: [pair("s0", "s1")] }, ten)).toEqual([["pairwise-too-many", "10"]]);
});

it("changes nothing when all points are scaled, or the siblings come in another order", () => {
  const point = fc.integer({ min: 1, max: 50 });
  const points = fc.tuple(point, point, point);
  fc.assert(
    fc.property(points, ([a, b, c]) => {
      const own = elicitedShares(abc, { swing: { a, b, c } }).shares;
      const doubled = elicitedShares(abc, { swing: { a: 2 * a, b: 2 * b, c: 2 * c } }).shares;
      const turned = elicitedShares(["c", "b", "a"], { swing: { a, b, c } }).shares;
      expect(doubled).toEqual(own?.map((share) => expect.closeTo(share, 12)));
      expect(turned?.toReversed()).toEqual(own?.map((share) => expect.closeTo(share, 12)));
    }),
  );
});
