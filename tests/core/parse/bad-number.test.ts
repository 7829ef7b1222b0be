import { expect, it } from "vitest";
import { badNumber } from "../../../src/core/parse/bad-number.ts";

it("tells words in place of numbers, and where null is the way to write unknown", () => {
  expect(badNumber(["low"], "TBD", ["number"])).toEqual({
    code: "not-a-number",
    params: { meaning: "unknown" },
  });
  const nullable = badNumber(["monthlyVolume"], "待定", ["number", "empty"]);
  expect(nullable?.params.meaning).toBe("unknown-nullable");
  expect(badNumber(["note"], "TBD", ["text"])).toBeNull();
});

it("reads a percent sign as points in weights alone", () => {
  const path = ["questions", 0, "weight"];
  expect(badNumber(path, "30%", ["number"])).toEqual({
    code: "weights-mixed-units",
    params: { better: "30", units: "percent-sign" },
  });
  expect(badNumber(["discountRate"], "3%", ["number"])).toBeNull();
  expect(badNumber(path, "many", ["number"])).toBeNull();
});
