import { expect, it } from "vitest";
import {
  supervisionItems,
  withoutContradictedNone,
} from "../../../src/core/score/processor-supervision.ts";
import { resolveLevel } from "../../../src/core/score/resolve-level.ts";
import { evidence } from "../../workspaces/build-workspace.ts";
import { oneAnswer } from "../../workspaces/vendor-facts.ts";

const ids = ["security-measures", "sub-processors", "reserved-instructions", "return-deletion"];
const criterion = {
  id: "processor-duties",
  scale: { kind: "items", items: ids.map((id) => ({ id, label: id })) },
  evidence: { minimum: "contract", proof: "annex" },
};
const read = (reading: string[], expresslyNone: string[] = []) => ({
  reading,
  expresslyNone,
  evidence: [evidence("contract")],
});
const named = { subProcessors: [{ name: "X", territory: "SG", does: "hosting" }] };

it("held, missing and expressly none are told apart, item by item", () => {
  const { inForce, facts } = oneAnswer(criterion, {});
  const items = (answer: object, places?: object) =>
    supervisionItems(inForce.criterion, answer, { ...facts.document.value.dataPlaces, ...places });
  const answer = read(
    ["security-measures", "sub-processors", "reserved-instructions"],
    ["reserved-instructions", "sub-processors"],
  );
  expect(items(answer).map(({ status }) => status)).toEqual([
    "held",
    "expressly-none",
    "expressly-none",
    "missing",
  ]);
  expect(items({ claim: ["return-deletion"] }).map(({ status }) => status)).toEqual([
    "missing",
    "missing",
    "missing",
    "claimed",
  ]);
  expect(items({}).every(({ status }) => status === "unknown")).toBe(true);
});

it("a none that the vendor's own list contradicts does not count in the score", () => {
  const answer = read(ids, ["sub-processors"]);
  const amountWith = (dataPlaces: object) => {
    const { inForce, facts } = oneAnswer(criterion, answer, { vendor: { dataPlaces } });
    return resolveLevel(inForce, facts).amount;
  };
  expect(amountWith({ subProcessors: "none" })).toBe(4);
  // A file with the contradiction is warned of, yet can be read.
  const { inForce, facts } = oneAnswer(criterion, answer);
  const value = { ...facts.document.value, dataPlaces: { subProcessors: "undisclosed" as const } };
  expect(resolveLevel(inForce, { ...facts, document: { ...facts.document, value } }).amount).toBe(
    4,
  );
  expect(amountWith(named)).toBe(3);
});

it("an answer without a none comes back as it is", () => {
  const answer = { reading: ids };
  expect(withoutContradictedNone(answer, undefined)).toBe(answer);
});
