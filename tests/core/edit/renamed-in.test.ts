import { expect, it } from "vitest";
import { renamedIn } from "../../../src/core/edit/renamed-in.ts";

const value = {
  levels: { norvane: { a: 1 }, vega: { a: 2 } },
  differences: [{ vendor: "norvane" }, { vendor: "vega" }],
  order: ["vega", "norvane"],
  note: "norvane",
};

it("puts nothing over a key that is there", () => {
  expect(renamedIn(value, ["levels/*key"], "norvane", "vega")).toEqual(value);
});

it("renames keys, values and items at the places given, and nowhere else", () => {
  const places = ["levels/*key", "differences/*/vendor", "order/*"];
  expect(renamedIn(value, places, "norvane", "nordvind")).toEqual({
    levels: { nordvind: { a: 1 }, vega: { a: 2 } },
    differences: [{ vendor: "nordvind" }, { vendor: "vega" }],
    order: ["vega", "nordvind"],
    note: "norvane",
  });
});

it("gives the very same value where nothing is named so", () => {
  expect(renamedIn(value, ["levels/*key", "order/*"], "polaris", "b")).toBe(value);
});
