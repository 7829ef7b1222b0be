import { expect, it } from "vitest";
import { intraclassCorrelation } from "../../../src/core/panel/intraclass-correlation.ts";
import { krippendorffAlpha } from "../../../src/core/panel/krippendorff-alpha.ts";
import { sheetRatings } from "../../../src/core/panel/sheet-ratings.ts";
import type { Documents } from "../../workspaces/build-workspace.ts";
import { oneAnswer, sheetOf } from "../../workspaces/vendor-facts.ts";

function ratingsOf(documents: Documents) {
  const { workspace } = oneAnswer({}, {}, { documents });
  return sheetRatings(workspace.evaluations.values(), ["alpha", "nobody"], ["it", "other"]);
}

const level = (value: number) => ({ level: value, reason: "x" });

it("has a row for what was rated, a column for who rated", () => {
  const found = ratingsOf({
    ...sheetOf("b", level(0)),
    ...sheetOf("a", level(4)),
    ...sheetOf("c", { state: "abstained" }),
  });
  expect(found.evaluators).toEqual(["a", "b"]);
  expect(found.units).toEqual([{ vendor: "alpha", criterion: "it" }]);
  expect(found.ratings).toEqual([[4, 0]]);
});

it("keeps who abstained once as a gap, not as a 0", () => {
  const levels = { alpha: { it: { state: "abstained" }, other: level(2) } };
  const found = ratingsOf({ ...sheetOf("a", level(4)), ...sheetOf("b", level(0), { levels }) });
  expect(found.units.map(({ criterion }) => criterion)).toEqual(["it", "other"]);
  expect(found.ratings).toEqual([
    [4, null],
    [null, 2],
  ]);
});

it("leads to a reason, not to a number, when there is too little", () => {
  const { ratings } = ratingsOf({});
  expect(ratings).toEqual([]);
  expect(krippendorffAlpha(ratings, "ordinal").reason).toBe("nothing-to-compare");
  expect(intraclassCorrelation(ratings).reason).toBe("too-few-judges");
});
