import { expect, it } from "vitest";
import { sampleOf } from "../../../../../src/core/pilot/format/translate/export-source.ts";
import { sourceOf } from "../import-sources.ts";

it("says whether the sample is the whole file, however it was cut", async () => {
  for (const chunk of [1, 7, 100_000]) {
    const small = await sampleOf(sourceOf("a,b\n1,2\n", "a.csv", chunk));
    expect([small.sample.length, small.isWhole]).toEqual([8, true]);
  }
  const large = await sampleOf(sourceOf("x".repeat(70_000), "a.csv", 4096));
  expect([large.sample.length, large.isWhole]).toEqual([65_536, false]);
});
