import { expect, it } from "vitest";
import {
  gateOffScale,
  levelOffScale,
  offScale,
  shown,
} from "../../../../src/core/parse/checks/on-scale.ts";
import type { Scale } from "../../../../src/core/schema/scale.ts";

const levels: Scale = { kind: "levels", anchors: ["a", "b", "c", "d", "e"] };
const boolean: Scale = { kind: "boolean" };
const number: Scale = { kind: "number", worst: 480, best: 30, unit: "min" };
const share: Scale = { kind: "share" };
const items: Scale = { kind: "items", items: [{ id: "tickets", label: "t" }] };

it("every kind of scale takes its own kind of answer and no other", () => {
  const answers = [3, true, ["tickets"], { line: "native" as const }];
  const fitting = [levels, boolean, number, share, items].map((scale) =>
    answers.map((answer) => offScale(scale, answer) === null),
  );
  expect(fitting).toEqual([
    [true, false, false, false],
    [false, true, false, false],
    [true, false, false, false],
    [false, false, false, true],
    [false, false, true, false],
  ]);
});

it("levels run from 0 to 4, both included", () => {
  expect([-1, 0, 4, 5, 1.5].map((level) => offScale(levels, level) === null)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

it("a person's level is one number in the unit of the scale", () => {
  expect(levelOffScale(boolean, 1)).toBeNull();
  expect(levelOffScale(boolean, 2)).toEqual({ expected: "boolean-level", count: 0 });
  expect(levelOffScale(items, 2)).toEqual({ expected: "items-level", count: 1 });
  expect(levelOffScale(number, 9999)).toBeNull();
});

it("a gate on a boolean scale is true or false, on all others a number", () => {
  expect(gateOffScale(boolean, true)).toBeNull();
  expect(gateOffScale(boolean, 1)).toEqual({ expected: "boolean", count: 0 });
  expect(gateOffScale(number, true)).toEqual({ expected: "number", count: 0 });
  expect(gateOffScale(share, 0.9)).toBeNull();
  expect(gateOffScale(share, 90)).toEqual({ expected: "share-level", count: 0 });
});

it("values are shown as they would be written", () => {
  expect([shown(3), shown(true), shown(["tickets"])]).toEqual(["3", "true", '["tickets"]']);
});
