import { expect, it } from "vitest";
import { decide } from "../../../src/core/decide/decide.ts";
import { decideOutputOf } from "../../../src/core/decide/decide-output-of.ts";
import { decideOutput } from "../../../src/core/schema/decide-output.ts";
import { sampleDay, shippedSample } from "../../workspaces/shipped-sample.ts";

it("fits its schema, and keeps its keys in order", () => {
  const output = decideOutputOf(decide(shippedSample(), new Map(), sampleDay));
  expect(decideOutput.parse(output)).toEqual(output);
  expect(Object.keys(output)).toEqual([
    "schemaVersion",
    "outcome",
    "vendor",
    "reasons",
    "conditions",
    "blockers",
    "flips",
    "stages",
    "afterPilot",
    "panel",
  ]);
});
