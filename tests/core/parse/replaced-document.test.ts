import { expect, it } from "vitest";
import { replacedDocument } from "../../../src/core/parse/replaced-document.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const sample = shippedSample();
const path = "scorecards/norvane.yaml";
const norvane = sample.vendors.get("norvane")?.value;

it("answers as if a scorecard said something else, and leaves the old workspace alone", () => {
  const changed = replacedDocument(sample, path, { ...norvane, shortlisted: false });
  expect(changed?.vendors.get("norvane")?.value.shortlisted).toBe(false);
  expect(changed?.vendors.get("tidalleaf")).toBe(sample.vendors.get("tidalleaf"));
  expect(sample.vendors.get("norvane")?.value).toBe(norvane);
});

it("takes other weights of the decision", () => {
  const weights = { preset: "finance" };
  const value = { ...sample.decision.value, weights };
  const changed = replacedDocument(sample, "checklists/decision.yaml", value);
  expect(changed?.decision.value.weights?.preset).toBe("finance");
});

it("takes nothing that the schema refuses, and no document that is not there", () => {
  expect(replacedDocument(sample, path, { ...norvane, shortlisted: "often" })).toBeNull();
  expect(replacedDocument(sample, "scorecards/nobody.yaml", norvane)).toBeNull();
  expect(replacedDocument(sample, "notes.txt", {})).toBeNull();
});
