import { expect, it } from "vitest";
import { requireThat } from "../../../src/core/stats/require-that.ts";

it("passes quietly or names the requirement", () => {
  expect(() => requireThat(true, "share: n must not be negative")).not.toThrow();
  expect(() => requireThat(false, "share: n must not be negative")).toThrow(
    new RangeError("share: n must not be negative"),
  );
});
