import { expect, it } from "vitest";
import { criteriaInForce } from "../../../src/core/score/criterion-in-force.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";
import { oneAnswer } from "../../workspaces/vendor-facts.ts";

const hard = { kind: "hard", minimum: 8 };
const gates = {
  gate: { kind: "soft", minimum: 5 },
  presetGates: { finance: hard, "small-shop": "none" },
};

it("takes the gate of the preset, or none where the preset lifts it", () => {
  const gateIn = (preset: string) =>
    oneAnswer(gates, { claim: 1 }, { decision: { weights: { preset } } }).inForce.gate;
  expect(gateIn("default")?.kind).toBe("soft");
  expect(gateIn("finance")).toEqual(hard);
  expect(gateIn("small-shop")).toBeNull();
});

it("applies only where the channel is in the map", () => {
  const of = (appliesToChannel: string) => oneAnswer({ appliesToChannel }, { claim: 1 }).inForce;
  expect(of("line").applies).toBe(true);
  expect(of("phone").applies).toBe(false);
});

it("knows the 45 criteria of the shipped catalogue in their order", () => {
  const criteria = criteriaInForce(shippedSample());
  expect(criteria).toHaveLength(45);
  expect(criteria[0]?.criterion.id).toBe("channel-coverage");
  expect(criteria.at(-1)?.criterion.id).toBe("continuity-on-change");
});
