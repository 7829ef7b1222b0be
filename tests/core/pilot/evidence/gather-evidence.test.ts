import { expect, it } from "vitest";
import { gatherEvidence } from "../../../../src/core/pilot/evidence/gather-evidence.ts";
import { noEvidence } from "../../../../src/core/pilot/evidence/no-evidence.ts";
import { contextOf, twoPeriods } from "../compare/compared.ts";
import { evidenceInput } from "./evidence-of.ts";

it("gathers every part, each under its own key", () => {
  const found = gatherEvidence(evidenceInput("first-response-time", contextOf(twoPeriods())));
  const keys = Object.keys(noEvidence).filter((key) => key !== "crude" && key !== "mix");
  expect(Object.keys(found).sort()).toEqual(keys.sort());
  expect(found.permutation).toEqual({ p: 2 / 70, splits: 70, isExact: true });
  expect(found.times?.draws).toBe(2000);
  expect(found.satisfaction).toBeNull();
});
