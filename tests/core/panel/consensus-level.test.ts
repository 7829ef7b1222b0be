import { expect, it } from "vitest";
import { consensusLevel } from "../../../src/core/panel/consensus-level.ts";
import { consensusOf, oneAnswer } from "../../workspaces/vendor-facts.ts";

const { consensus } = oneAnswer({}, {}, { documents: consensusOf(7, "2026-09-10") }).workspace;

it("finds what was agreed by the day, and where it is written", () => {
  const found = consensusLevel(consensus, "alpha", "it", "2026-11-01");
  expect(found?.level).toBe(7);
  expect(found?.place.file).toBe("scorecards/consensus.yaml");
});

it("finds nothing agreed later, elsewhere or nowhere", () => {
  expect(consensusLevel(consensus, "alpha", "it", "2026-09-09")).toBeNull();
  expect(consensusLevel(consensus, "alpha", "constructor", "2026-11-01")).toBeNull();
  expect(consensusLevel(consensus, "beta", "it", "2026-11-01")).toBeNull();
  expect(consensusLevel(null, "alpha", "it", "2026-11-01")).toBeNull();
});
