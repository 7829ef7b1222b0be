import { expect, it } from "vitest";
import { damages, severityOf } from "../../../../src/core/rehearsal/reconcile/damage.ts";

it("weighs every damage, and calls another writing none", () => {
  expect(damages.filter((one) => severityOf(one) === null)).toEqual(["rewritten"]);
  expect(severityOf("made-public")).toBe("critical");
});
