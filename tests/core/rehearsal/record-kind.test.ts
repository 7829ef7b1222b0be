import { expect, it } from "vitest";
import { recordKind, recordKinds } from "../../../src/core/rehearsal/record-kind.ts";

it("knows fifteen kinds, eight of them mandatory, with keys among their required fields", () => {
  expect(recordKinds).toHaveLength(15);
  expect(recordKinds.filter((one) => one.isMandatory)).toHaveLength(8);
  for (const { key, required } of recordKinds)
    expect(required).toEqual(expect.arrayContaining([...key]));
  expect(recordKind("no-such-kind")).toBeNull();
});

it("names parents that are kinds with that field", () => {
  for (const { parent } of recordKinds) {
    if (parent) expect(recordKind(parent.kind)?.required).toContain(parent.parentColumn);
  }
});
