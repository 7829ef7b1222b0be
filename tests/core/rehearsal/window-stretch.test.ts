import { expect, it } from "vitest";
import { windowStretch } from "../../../src/core/rehearsal/window-stretch.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const plan = shippedSample().pilots.get("tidalleaf")?.plan?.value;

it("goes from local midnight to local midnight", () => {
  const found = plan && windowStretch(plan, "pilot");
  const written = [found?.from, found?.to].map((at) => new Date(at ?? 0).toISOString());
  expect(written).toEqual(["2026-08-30T16:00:00.000Z", "2026-10-11T16:00:00.000Z"]);
});

it("is unknown without such a window", () => {
  expect(plan && windowStretch(plan, "baseline")).toBeNull();
});
