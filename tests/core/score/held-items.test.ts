import { expect, it } from "vitest";
import {
  mandatoryNotInUse,
  missingMandatory,
  weakCoreChannel,
} from "../../../src/core/score/held-items.ts";
import { oneAnswer } from "../../workspaces/vendor-facts.ts";

const kinds = {
  scale: {
    kind: "items",
    items: [
      { id: "tickets", label: "x", mandatory: true },
      { id: "surveys", label: "x", mandatory: true },
      { id: "articles", label: "x" },
    ],
  },
};

const inForceOf = (decision: object = {}) => oneAnswer(kinds, {}, { decision }).inForce;

it("names the mandatory items that are lacking", () => {
  expect(missingMandatory(inForceOf(), { claim: ["tickets", "articles"] })).toEqual(["surveys"]);
  expect(missingMandatory(inForceOf(), { claim: ["tickets", "surveys"] })).toEqual([]);
});

it("goes by the buyer's reading where there is one", () => {
  const answer = { claim: ["tickets", "surveys"], reading: ["tickets"] };
  expect(missingMandatory(inForceOf(), answer)).toEqual(["surveys"]);
});

it("cannot tell which from a bare count, unless it is all of them", () => {
  expect(missingMandatory(inForceOf(), { claim: 2 })).toBeNull();
  expect(missingMandatory(inForceOf(), { claim: 3 })).toEqual([]);
});

it("does not ask for what the buyer does not use", () => {
  const inForce = inForceOf({ itemsNotInUse: { it: ["surveys"] } });
  expect(mandatoryNotInUse(inForce)).toBe(1);
  expect(missingMandatory(inForce, { claim: ["tickets"] })).toEqual([]);
});

it("finds the core channel that is covered too little, or not spoken of", () => {
  const { inForce } = oneAnswer({ scale: { kind: "share" } }, {});
  const weak = (claim: Record<string, "native" | "connector" | "none">) =>
    weakCoreChannel(inForce, { claim }, 0.5);
  expect(weak({ line: "native", email: "connector" })).toBeNull();
  expect(weak({ line: "native", email: "none" })).toEqual({ channel: "email" });
  expect(weak({ line: "native" })).toBe("unknown");
  expect(weakCoreChannel(inForce, null, 0.5)).toBe("unknown");
});
