import { expect, it } from "vitest";
import {
  type MethodEntry,
  placeVendors,
  type RuledMethod,
} from "../../../../src/core/panel/method/place-vendors.ts";

const entry = (vendor: string, totals: (number | null)[], extra: object = {}): MethodEntry => ({
  vendor,
  totals,
  price: null,
  heaviest: null,
  passes: true,
  ...extra,
});

function places(
  method: RuledMethod,
  entries: MethodEntry[],
  tieRule: "most-first-places" | "heaviest-criterion" | "shared-rank" = "most-first-places",
) {
  const { standings } = placeVendors(entries, { method, tieRule }, []);
  return Object.fromEntries(standings.map(({ vendor, place }) => [vendor, place]));
}

/** Worked case 1 of the rules: A and B tie with 5, A has more first places. */
const three = [entry("a", [88, 82, 90]), entry("b", [85, 86, 84]), entry("c", [80, 84, 84])];

it("sums ranks of own totals, and breaks the tie by first places", () => {
  const { standings } = placeVendors(
    three,
    { method: "rank-sum", tieRule: "most-first-places" },
    [],
  );
  expect(standings.map(({ rankSum }) => rankSum)).toEqual([5, 5, 7]);
  expect(standings.map(({ firstPlaces }) => firstPlaces)).toEqual([2, 1, 0]);
  expect(standings.map(({ place }) => place)).toEqual([1, 2, 3]);
});

it("breaks the same tie by the heaviest item, or leaves it shared", () => {
  const heavy = three.map((one) => ({ ...one, heaviest: one.vendor === "b" ? 90 : 80 }));
  expect(places("rank-sum", heavy, "heaviest-criterion")).toEqual({ a: 2, b: 1, c: 3 });
  expect(places("rank-sum", three, "shared-rank")).toEqual({ a: 1, b: 1, c: 3 });
});

it("rank sums and means can disagree (worked case 2)", () => {
  const two = [entry("a", [95, 80, 80]), entry("b", [80, 81, 81])];
  expect(places("total-score", two)).toEqual({ a: 1, b: 2 });
  expect(places("rank-sum", two)).toEqual({ a: 2, b: 1 });
});

it("the lowest price for each point is first (worked case 3)", () => {
  const two = [
    entry("a", [85, 85], { price: 1_000_000 }),
    entry("b", [78, 78], { price: 900_000 }),
  ];
  const { standings } = placeVendors(
    two,
    { method: "score-per-price", tieRule: "evaluate-again" },
    [],
  );
  expect(standings.map(({ pricePerPoint }) => Math.round((pricePerPoint ?? 0) * 10) / 10)).toEqual([
    11764.7, 11538.5,
  ]);
  expect(places("score-per-price", two)).toEqual({ a: 2, b: 1 });
});

it("nobody has a place while a total is missing", () => {
  expect(places("rank-sum", [entry("a", [80, null]), entry("b", [70, 70])])).toEqual({
    a: null,
    b: null,
  });
  expect(places("score-per-price", [entry("a", [80]), entry("b", [70], { price: 5 })])).toEqual({
    a: null,
    b: null,
  });
});

it("below the pass mark a vendor keeps its ranks and has no place", () => {
  const low = [entry("a", [60, 60], { passes: false }), entry("b", [50, 50])];
  expect(places("rank-sum", low)).toEqual({ a: null, b: 1 });
});
