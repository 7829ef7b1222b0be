import { expect, it } from "vitest";
import { isAtLeast, scaleValue } from "../../../src/core/score/scale-value.ts";

const minutes = { kind: "number", worst: 480, best: 30, unit: "min" } as const;
const items = { kind: "items", items: [{ id: "a", label: "a" }] } as const;

it("reads both directions with one formula", () => {
  expect(scaleValue(minutes, 255)).toEqual({ value: 0.5, isClamped: false });
  expect(scaleValue({ ...minutes, worst: 0, best: 100 }, 25)).toEqual({
    value: 0.25,
    isClamped: false,
  });
});

it("takes an amount beyond an end as the end, and says so", () => {
  expect(scaleValue(minutes, 600)).toEqual({ value: 0, isClamped: true });
  expect(scaleValue(minutes, 10)).toEqual({ value: 1, isClamped: true });
});

it("reads levels, yes or no, shares and items in use", () => {
  const anchors = ["a", "b", "c", "d", "e"];
  expect(scaleValue({ kind: "levels", anchors }, 3)?.value).toBe(0.75);
  expect(scaleValue({ kind: "boolean" }, 1)?.value).toBe(1);
  expect(scaleValue({ kind: "share" }, 0.9)?.value).toBe(0.9);
  expect(scaleValue({ ...items, items: [...items.items] }, 6, 8)?.value).toBe(0.75);
});

it("gives no value where there is no scale or no number", () => {
  expect(scaleValue({ ...minutes, best: 480 }, 480)).toBeNull();
  expect(scaleValue({ ...items, items: [...items.items] }, 0, 0)).toBeNull();
  expect(scaleValue(minutes, Number.NaN)).toBeNull();
});

it("meets a minimum in the direction of the scale", () => {
  expect(isAtLeast(minutes, 100, 120)).toBe(true);
  expect(isAtLeast(minutes, 121, 120)).toBe(false);
  expect(isAtLeast({ kind: "share" }, 0.9, 0.9)).toBe(true);
  expect(isAtLeast({ kind: "share" }, 0.3 * 3, 0.9)).toBe(true);
});
