import { expect, it } from "vitest";
import { fillerFor } from "../../../src/core/parse/filler.ts";
import { documents } from "../../../src/core/schema/documents.ts";

it("the filler of a field is one that its schema accepts", () => {
  const { shape } = documents.decision.schema;
  for (const key of ["title", "track", "currency", "horizonYears", "seed", "asOf"] as const) {
    expect(shape[key].safeParse(fillerFor(shape[key])).success, key).toBe(true);
  }
});

it("a mapping is filled with what it must have, and no more", () => {
  const { maker, plan } = documents.vendor.schema.shape;
  expect(fillerFor(maker)).toEqual({ name: "—" });
  expect(fillerFor(plan)).toEqual({ name: "—" });
});
