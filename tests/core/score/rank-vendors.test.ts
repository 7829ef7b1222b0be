import { expect, it } from "vitest";
import {
  inOrderOfRank,
  isInTheRace,
  leaderOf,
  rankVendors,
} from "../../../src/core/score/rank-vendors.ts";
import type { VendorScore } from "../../../src/core/score/score-result.ts";

function score(
  vendor: string,
  proven: number | null,
  standing: VendorScore["standing"] = "eligible",
): VendorScore {
  return {
    vendor,
    totals: { proven, claimed: proven, possible: proven },
    coverage: 1,
    standing,
    rank: null,
    gates: [],
    questions: [],
    levels: [],
    certificates: [],
  };
}

const ranked = rankVendors([
  score("excluded", 99, "excluded"),
  score("second", 60),
  score("waiting", 70, "pending"),
  score("empty", null, "not-computed"),
]);

it("ranks the pending and not the excluded, however high its total", () => {
  expect(ranked.map(({ rank }) => rank)).toEqual([null, 2, 1, null]);
  expect(inOrderOfRank(ranked).map(({ vendor }) => vendor)).toEqual(["waiting", "second"]);
  expect(ranked.map(isInTheRace)).toEqual([false, true, true, false]);
});

it("names a leader only when there is one", () => {
  expect(leaderOf(ranked)?.vendor).toBe("waiting");
  expect(leaderOf(rankVendors([score("a", 5), score("b", 5)]))).toBeNull();
  expect(leaderOf([])).toBeNull();
});
