import { expect, it } from "vitest";
import { reachesMark } from "../../../../src/core/panel/method/pass-mark.ts";

it("mean and majority are two different rules", () => {
  expect(reachesMark([60, 60, 95], 70, "mean")).toBe(true);
  expect(reachesMark([60, 60, 95], 70, "majority")).toBe(false);
  expect(reachesMark([70, 70, 40], 70, "majority")).toBe(true);
  expect(reachesMark([70, 40], 70, "majority")).toBe(false);
});

it("cannot tell while a member gave no points", () => {
  expect(reachesMark([70, null], 70, "mean")).toBeNull();
  expect(reachesMark([], 70, "mean")).toBeNull();
});
