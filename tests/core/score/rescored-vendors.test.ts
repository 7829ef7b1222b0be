import { expect, it } from "vitest";
import { replacedDocument } from "../../../src/core/parse/replaced-document.ts";
import { rescoredVendors } from "../../../src/core/score/rescored-vendors.ts";
import { scoredVendors } from "../../../src/core/score/scored-vendors.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const sample = shippedSample();
const asOf = "2026-11-12";
const before = scoredVendors(sample, new Map(), asOf);
const norvane = sample.vendors.get("norvane")?.value;

it.each([0, 2, 4])("gives what scoring everything gives after a reading of %i", (reading) => {
  const answers = { ...norvane?.answers, "phone-callback": { reading } };
  const value = { ...norvane, answers };
  const next = replacedDocument(sample, "scorecards/norvane.yaml", value) ?? sample;
  expect(next).not.toBe(sample);
  const quick = rescoredVendors(before, next).vendors;
  expect(quick).toEqual(scoredVendors(next, new Map(), asOf).vendors);
});
