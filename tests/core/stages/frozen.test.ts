import { expect, it } from "vitest";
import { frozen } from "../../../src/core/stages/frozen.ts";
import { sampleDay, shippedSample } from "../../workspaces/shipped-sample.ts";
import { changed } from "../../workspaces/stage-context.ts";

const sample = shippedSample();

it("holds for the sample as it ships", () => {
  expect(frozen(sample, "kpis", sampleDay)?.holds).toBe(true);
  expect(frozen(sample, "criteria", sampleDay)?.holds).toBe(true);
});

it("no longer holds once a target was changed", () => {
  const softer = changed(sample, "kpis", ({ kpis }) => ({ kpis: kpis.slice(1) }));
  expect(frozen(softer, "kpis", sampleDay)?.holds).toBe(false);
});

it("is not there before its day", () => {
  expect(frozen(sample, "kpis", "2020-01-01")).toBeNull();
});
