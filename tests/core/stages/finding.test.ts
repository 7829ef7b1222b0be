import { expect, it } from "vitest";
import { done, open, unknown } from "../../../src/core/stages/finding.ts";

it("says one of three things, with a reason", () => {
  expect(done("kpis-frozen").status).toBe("done");
  expect(open("kpis-not-frozen").status).toBe("open");
  expect(unknown("no-rule")).toEqual({
    status: "unknown",
    reason: { id: "no-rule", params: {} },
    place: null,
  });
});
