import { expect, it } from "vitest";
import { found, paths, places } from "../../../workspaces/checked-case.ts";

it("evidence from after the day of judgement is an error at its date", () => {
  const diagnostics = found([paths.vendor, "on: 2026-05-11", "on: 2026-11-03"]);
  expect(places(diagnostics)).toEqual([`dated-after-as-of ${paths.vendor}:23:28`]);
});

it("evidence of the day itself counts", () => {
  expect(found([paths.vendor, "on: 2026-05-11", "on: 2026-11-02"])).toEqual([]);
});

it("without a day of judgement there is nothing to compare with", () => {
  const undated = [paths.decision, "asOf: 2026-11-02\n", ""] as const;
  expect(found(undated, [paths.vendor, "on: 2026-05-11", "on: 2099-01-01"])).toEqual([]);
});
