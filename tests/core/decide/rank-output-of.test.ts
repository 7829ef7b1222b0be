import { expect, it } from "vitest";
import { decide } from "../../../src/core/decide/decide.ts";
import { rankOutputOf } from "../../../src/core/decide/rank-output-of.ts";
import { rankOutput } from "../../../src/core/schema/rank-output.ts";
import { sampleDay, shippedSample } from "../../workspaces/shipped-sample.ts";

const output = rankOutputOf(decide(shippedSample(), new Map(), sampleDay));

it("fits its schema, and keeps its keys in order", () => {
  expect(rankOutput.parse(output)).toEqual(output);
  expect(Object.keys(output)).toEqual([
    "schemaVersion",
    "asOf",
    "vendors",
    "stability",
    "closeCall",
    "askNext",
    "panel",
  ]);
});

it("lists the best first and the excluded last, without a rank or a share", () => {
  expect(output.vendors.map(({ rank }) => rank)).toEqual([1, 2, null]);
  expect(output.vendors[2]).toMatchObject({ id: "luminovox", firstRankShare: null });
});
