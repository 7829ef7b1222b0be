import { expect, it } from "vitest";
import { withoutTexts } from "../../../src/core/parse/without-texts.ts";
import { scoredVendors } from "../../../src/core/score/scored-vendors.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const sample = shippedSample();
const bare = withoutTexts(sample);

it("keeps every value and scores the same", () => {
  expect(Object.keys(bare)).toEqual(Object.keys(sample));
  expect(bare.vendors.get("norvane")?.value).toBe(sample.vendors.get("norvane")?.value);
  const totals = (workspace: typeof sample) =>
    scoredVendors(workspace, new Map(), "2026-11-12").vendors.map((one) => one.totals);
  expect(totals(bare)).toEqual(totals(sample));
});

it("holds no text and no file of the pilots", () => {
  const size = (value: unknown) =>
    JSON.stringify(value, (_, one) => (one instanceof Map ? [...one] : one)).length;
  expect(size(bare)).toBeLessThan(size(sample) / 3);
  expect([...bare.pilots.values()].flatMap(({ tables }) => tables)).toEqual([]);
});

it("gives the very same for a document that is the very same", () => {
  const again = withoutTexts({ ...sample, vendors: new Map() });
  expect(again.decision).toBe(bare.decision);
  expect(again.risks).toBe(bare.risks);
});
